@echo off
rem Starts Somepolku: finds a Java 17 or newer and hands everything over to it.
setlocal
for %%d in ("%~dp0..") do set "home=%%~fd"

set "java="
if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
    echo somepolku: needs Java 17 or newer, but neither JAVA_HOME nor PATH leads to any. Install one, or set JAVA_HOME to it. 1>&2
    exit /b 2
)

set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /i "version"') do if not defined version set "version=%%~v"
for /f "delims=." %%v in ("%version%") do set "major=%%v"
if %major% lss 17 (
    echo somepolku: needs Java 17 or newer, but "%java%" is Java %version%. Install one, or set JAVA_HOME to it. 1>&2
    exit /b 2
)

rem The window and an import work long enough for both compilers, and the window must answer while memory is tidied up.
rem A short run is over before that pays.
set "flags=-XX:+UseG1GC -XX:MaxGCPauseMillis=20"
for %%v in (import check) do if "%~1"=="%%v" set "flags=-XX:+UseParallelGC"
for %%v in (add find report plugins demo --version --help) do if "%~1"=="%%v" set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

"%java%" %flags% -Xshare:auto -XX:-UsePerfData "-Dsomepolku.home=%home%" %SOMEPOLKU_OPTS% -jar "%home%\lib\somepolku.jar" %*
exit /b %errorlevel%
