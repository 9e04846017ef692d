@echo off
rem Yuntu: builds itself on first use and after each pull, then starts from a JDK AOT cache.
rem After changing sources by hand, delete target\app to have it built again.
setlocal
set "HERE=%~dp0"
set "APP=%HERE%target\app"

set "JDK="
for %%J in ("%JAVA_HOME%" "%JDK_25%" "%JAVA_HOME_25_X64%") do call :try "%%~J"
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%USERPROFILE%\.jdks\*") do call :try "%%~J"
if not defined JDK goto nojdk
set "JAVA_HOME=%JDK%"

rem Quoted one by one: the folder's name may have blanks in it.
set FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-opens=java.base/java.nio=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dyuntu.home=%HERE:~0,-1%" "-Dyuntu.datasets=%HERE%datasets"

set "SOURCES=download"
for /f %%R in ('git -C "%HERE:~0,-1%" rev-parse HEAD 2^>nul') do set "SOURCES=%%R"
set "BUILT="
if exist "%APP%\.built" set /p BUILT=<"%APP%\.built"
if "%BUILT%"=="%SOURCES%" goto start

echo Building Yuntu, a minute or two the first time ...
if not exist "%HERE%target" mkdir "%HERE%target"
pushd "%HERE%"
call mvnw.cmd -q -B -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true package >"%HERE%target\build.log" 2>&1
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" goto notbuilt
if exist "%APP%" rmdir /s /q "%APP%"
"%JAVA_HOME%\bin\java" -Djarmode=tools -jar "%HERE%target\yuntu.jar" extract --force --destination "%APP%" >nul || goto notbuilt
rem The cache is only a matter of speed: without it the program starts slower, so a failure here is not an error.
set "WARM=%TEMP%\yuntu-warm-up-%RANDOM%"
"%JAVA_HOME%\bin\java" %FLAGS% "-XX:AOTCacheOutput=%APP%\yuntu.aot" -jar "%APP%\yuntu.jar" warm-up --data "%WARM%" >"%HERE%target\warm-up.log" 2>&1 || del /q "%APP%\yuntu.aot" >nul 2>&1
if exist "%WARM%" rmdir /s /q "%WARM%"
>"%APP%\.built" echo %SOURCES%

:start
set AOT=
if exist "%APP%\yuntu.aot" set AOT="-XX:AOTCache=%APP%\yuntu.aot" -Xlog:disable
rem Chinese in the console, as long as the program runs.
set "PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "PAGE=%%P"
chcp 65001 >nul
"%JAVA_HOME%\bin\java" %FLAGS% %AOT% %YUNTU_JAVA_OPTS% -jar "%APP%\yuntu.jar" %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %CODE%

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /r /c:"JAVA_VERSION=.2[5-9]" /c:"JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>&1 && set "JDK=%~1"
exit /b 0

:nojdk
echo Yuntu needs a JDK 25 or newer and found none: install one (for example Temurin 25, https://adoptium.net) or set JAVA_HOME to it. 1>&2
exit /b 1

:notbuilt
echo The build failed, see "%HERE%target\build.log" 1>&2
exit /b 1
