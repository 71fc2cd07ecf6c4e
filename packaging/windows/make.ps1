# Makes the installer for Windows in dist\; in PowerShell, with Python 3.11 or newer and Inno Setup 6:
#   packaging\windows\make.ps1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked { param([string]$Program, [string[]]$Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

Invoke-Checked python @("tools\make_environment.py", "package")
$python = ".venv-package\Scripts\python.exe"
Invoke-Checked $python @("tools\program_icons.py")
Invoke-Checked $python @("-m", "PyInstaller", "--noconfirm", "--distpath", "build\package", "--workpath", "build\pyinstaller", "packaging\muster.spec")

# What was made has to do something before it goes into an installer.
Invoke-Checked "build\package\muster\muster-cli.exe" @("score", "build\package\muster\_internal\muster\resources\references\afisma-2013.muster.json")

$version = & $python -c "import muster; print(muster.__version__)"
$compiler = Get-Command iscc -ErrorAction SilentlyContinue
$compiler = if ($compiler) { $compiler.Source } else { "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
Invoke-Checked $compiler @("/Qp", "/DVersion=$version", "packaging\windows\muster.iss")
Get-ChildItem dist\*.exe | ForEach-Object { "{0}  {1:N1} MB" -f $_.Name, ($_.Length / 1e6) }
