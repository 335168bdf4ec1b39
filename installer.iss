; Installs the folder that `packaging/dev.py build` made. Compile on Windows with
;   iscc /DVersion=0.1.0 installer.iss
; A person's own files (settings, ledger, labels) lie in their profile; nothing here writes or deletes there.

#ifndef Version
  #error Say which version this is: iscc /DVersion=0.1.0 installer.iss
#endif

#define Name "Parceldesk"

[Setup]
; The AppId never changes: by it Windows knows an update from a second program.
AppId={{098B2860-3995-4FDB-B75C-7E7F8C14E8C2}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
VersionInfoVersion={#Version}
; Without an administrator into the person's own programs; an administrator may install for everybody.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
UsePreviousAppDir=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
; The running station holds this mutex; nobody replaces files under a packer's hands.
AppMutex=ParceldeskStation
CloseApplications=no
SetupMutex=ParceldeskSetup
OutputDir=dist
OutputBaseFilename=parceldesk-{#Version}-setup
UninstallDisplayName={#Name}
UninstallDisplayIcon={app}\parceldesk.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[InstallDelete]
; What an older version brought along and this one does not would still be imported.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\parceldesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\parceldesk.exe"; WorkingDir: "{app}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\parceldesk.exe"; WorkingDir: "{app}"; Tasks: desktopicon

[Run]
Filename: "{app}\parceldesk.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
