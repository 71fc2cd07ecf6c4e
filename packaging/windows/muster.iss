; The installer for Windows, for Inno Setup 6; packaging\windows\make.ps1 makes the folder and runs it.
; For one user without administrator's rights, or for all with them. Windows knows a file by its last ending only,
; so that Muster offers itself for .json and .age ("Open with"), and takes neither away from anybody.
#ifndef Version
  #error Version is missing: packaging\windows\make.ps1 gives it
#endif

[Setup]
AppId={{6B0B6B3E-2A3D-4C0B-9B52-9A4F3C1D7E10}
AppName=Muster
AppVersion={#Version}
AppVerName=Muster {#Version}
AppPublisher=The Muster maintainers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Muster
DefaultGroupName=Muster
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=muster-{#Version}-windows-x86_64
SetupIconFile=build\muster.ico
UninstallDisplayIcon={app}\muster.exe
LicenseFile=LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OnPath=Let terminals find the command muster-cli
fr.OnPath=Que les terminaux trouvent la commande muster-cli
en.Assessment=Muster assessment
fr.Assessment=Évaluation Muster
en.Sealed=Sealed Muster assessment
fr.Sealed=Évaluation Muster scellée

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:OnPath}"; Flags: unchecked

[Files]
Source: "build\package\muster\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "build\muster-document.ico"; DestDir: "{app}"; Flags: ignoreversion
Source: "build\muster-sealed.ico"; DestDir: "{app}"; Flags: ignoreversion
Source: "NOTICE"; DestDir: "{app}"; Flags: ignoreversion
Source: "LICENSE"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Muster"; Filename: "{app}\muster.exe"; AppUserModelID: "org.muster.Muster"
Name: "{autodesktop}\Muster"; Filename: "{app}\muster.exe"; AppUserModelID: "org.muster.Muster"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Muster.Assessment"; ValueType: string; ValueData: "{cm:Assessment}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Muster.Assessment\DefaultIcon"; ValueType: string; ValueData: "{app}\muster-document.ico"
Root: HKA; Subkey: "Software\Classes\Muster.Assessment\shell\open\command"; ValueType: string; ValueData: """{app}\muster.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Muster.Sealed"; ValueType: string; ValueData: "{cm:Sealed}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Muster.Sealed\DefaultIcon"; ValueType: string; ValueData: "{app}\muster-sealed.ico"
Root: HKA; Subkey: "Software\Classes\Muster.Sealed\shell\open\command"; ValueType: string; ValueData: """{app}\muster.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "Muster.Assessment"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.age\OpenWithProgids"; ValueType: string; ValueName: "Muster.Sealed"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Applications\muster.exe\SupportedTypes"; ValueType: string; ValueName: ".json"; ValueData: ""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\muster.exe\SupportedTypes"; ValueType: string; ValueName: ".age"; ValueData: ""
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\muster.exe"; ValueType: string; ValueData: "{app}\muster.exe"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: not IsOnPath

[Run]
Filename: "{app}\muster.exe"; Description: "{cm:LaunchProgram,Muster}"; Flags: nowait postinstall skipifsilent

[Code]
function PathOfUser: String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Result) then
    Result := '';
end;

function IsOnPath: Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(PathOfUser) + ';') > 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path: String;
begin
  if Step <> usPostUninstall then
    exit;
  Path := ';' + PathOfUser + ';';
  if StringChangeEx(Path, ';' + ExpandConstant('{app}') + ';', ';', True) > 0 then
    RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Copy(Path, 2, Length(Path) - 2));
end;
