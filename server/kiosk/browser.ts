/** The browser's program, and its arguments besides the flags of a kiosk. */
export type Browser = { readonly path: string; readonly more: readonly string[] };

/** Headless for tests: such a machine may have no screen, and no user but root. */
export function browserAt(path: string, headless: boolean): Browser {
  return { path, more: headless ? ['--headless', '--no-sandbox'] : [] };
}

/** How Chromium is started on an unattended screen. `profile` is a folder that is emptied at each start. */
export function kioskFlags(address: string, profile: string): string[] {
  return [
    '--kiosk',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--noerrdialogs',
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    '--disable-session-crashed-bubble',
    '--disable-features=Translate',
    '--password-store=basic',
    // Where Wayland runs, and X11 where it does not.
    '--ozone-platform-hint=auto',
    // A screen that slept through the night goes on where it was.
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    new URL('kiosk/', address).href,
  ];
}

/**
 * What the browser is forbidden, for Debian's `/etc/chromium/policies/managed/`: everything but the exhibit's
 * own address. The names are those of Chromium's enterprise policies.
 */
function kioskPolicy(address: string): Readonly<Record<string, unknown>> {
  const { host } = new URL(address);
  return {
    URLBlocklist: ['*', 'view-source:*', 'chrome://*', 'file://*', 'javascript://*', 'data:*'],
    URLAllowlist: [host],
    AllowFileSelectionDialogs: false,
    PrintingEnabled: false,
    DownloadRestrictions: 3,
    DeveloperToolsAvailability: 2,
    DefaultPopupsSetting: 2,
    PasswordManagerEnabled: false,
    AutofillAddressEnabled: false,
    AutofillCreditCardEnabled: false,
    TranslateEnabled: false,
    BrowserSignin: 0,
    SyncDisabled: true,
    IncognitoModeAvailability: 1,
    BackgroundModeEnabled: false,
    MetricsReportingEnabled: false,
    SafeBrowsingProtectionLevel: 0,
    NetworkPredictionOptions: 2,
    SearchSuggestEnabled: false,
    ComponentUpdatesEnabled: false,
    HideWebStoreIcon: true,
    ExtensionInstallBlocklist: ['*'],
  };
}

/** The policy of a screen, as the file that Chromium reads. */
export function policyText({ port }: { readonly port: number }): string {
  return JSON.stringify(kioskPolicy(`http://127.0.0.1:${port}/`), null, 2);
}
