@echo off
rem Yuntu: builds itself on first use, then starts from a JDK AOT cache.
setlocal
set "HERE=%~dp0"
if "%JAVA_HOME%"=="" for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do set "JAVA_HOME=%%~J"
if not exist "%JAVA_HOME%\bin\javac.exe" goto nojdk
findstr /r /c:"JAVA_VERSION=.2[5-9]" /c:"JAVA_VERSION=.[3-9][0-9]" "%JAVA_HOME%\release" >nul 2>&1 || goto nojdk
set "APP=%HERE%target\app"
set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-opens=java.base/java.nio=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dyuntu.home=%HERE:~0,-1% -Dyuntu.datasets=%HERE%datasets"
if exist "%APP%\.built" goto start
echo Building Yuntu, a minute or two the first time ...
pushd "%HERE%"
call mvnw.cmd -q -B -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true package || exit /b 1
popd
"%JAVA_HOME%\bin\java" -Djarmode=tools -jar "%HERE%target\yuntu.jar" extract --force --destination "%APP%" >nul || exit /b 1
"%JAVA_HOME%\bin\java" %FLAGS% -XX:AOTCacheOutput="%APP%\yuntu.aot" -jar "%APP%\yuntu.jar" warm-up --data "%TEMP%\yuntu-warm-up" >"%HERE%target\warm-up.log" 2>&1
echo built> "%APP%\.built"
:start
set "AOT="
if exist "%APP%\yuntu.aot" set AOT=-XX:AOTCache="%APP%\yuntu.aot" -Xlog:disable
chcp 65001 >nul
"%JAVA_HOME%\bin\java" %FLAGS% %AOT% %YUNTU_JAVA_OPTS% -jar "%APP%\yuntu.jar" %*
exit /b %ERRORLEVEL%
:nojdk
echo Yuntu needs a JDK 25 or newer and found none: install one (for example Temurin 25, https://adoptium.net) or set JAVA_HOME to it. 1>&2
exit /b 1
