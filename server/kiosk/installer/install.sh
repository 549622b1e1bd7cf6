#!/bin/sh
# Makes a Debian machine into a screen in the gallery. Run it from the folder of a release, as root:
#   sh install.sh
# Running it again, or from a newer release, changes the programs and keeps kiosk.json, releases and counts.
# ROOT names another root for the files, for an image or a trial; packages and services are then left alone.
set -eu
cd "$(dirname "$0")"
ROOT="${ROOT:-}"

fail() {
  echo "install.sh: $1" >&2
  exit 1
}

[ -f release.json ] || fail 'release.json is missing: run this from the folder of a release'
if [ -z "$ROOT" ]; then
  [ "$(id -u)" = 0 ] || fail 'run this as root: sudo sh install.sh'
  [ -f /etc/debian_version ] || fail 'this installer knows Debian only'
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium cage nodejs seatd fonts-noto-core
  case "$(node --version)" in
    v2[0-9].* | v[3-9][0-9].*) ;;
    *) fail "node is $(node --version): this needs 20 or newer, which Debian 13 has" ;;
  esac
  id kiosk > /dev/null 2>&1 || useradd --system --create-home --groups video,render,input,audio kiosk
fi

version=$(sed -n 's/^ *"version": "\([^"]*\)".*/\1/p' release.json | head -n 1)
[ -n "$version" ] || fail 'release.json has no version: copy the release again'

data="$ROOT/var/lib/autumn-1944"
settings="$ROOT/etc/autumn-1944/kiosk.json"
mkdir -p "$data/releases" "$data/counts" "$ROOT/opt/autumn-1944" "$ROOT/etc/autumn-1944" \
  "$ROOT/etc/chromium/policies/managed" "$ROOT/etc/systemd/system" "$ROOT/etc/udev/rules.d"

if [ ! -d "$data/releases/$version" ]; then
  rm -rf "$data/releases/installing"
  cp -R . "$data/releases/installing"
  mv "$data/releases/installing" "$data/releases/$version"
fi
rm -f "$data/releases/current.new"
ln -s "$version" "$data/releases/current.new"
mv -T "$data/releases/current.new" "$data/releases/current"

cp kiosk.mjs "$ROOT/opt/autumn-1944/kiosk.mjs"
[ -f "$settings" ] || cp kiosk.example.json "$settings"
node kiosk.mjs --settings "$settings" --policy > "$ROOT/etc/chromium/policies/managed/autumn-1944.json"
cp autumn-1944.service "$ROOT/etc/systemd/system/"
cp stick.rules "$ROOT/etc/udev/rules.d/90-autumn-1944-stick.rules"

if [ -z "$ROOT" ]; then
  chown -R kiosk: "$data"
  systemctl daemon-reload
  udevadm control --reload
  systemctl set-default graphical.target
  systemctl enable autumn-1944.service
fi
echo "Release $version is installed. Fill in $settings, run this again for the policy, and start the machine anew."
