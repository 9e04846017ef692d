# Sourced by mvnw and yuntu: sets JAVA_HOME to a JDK 25 or newer, or says in one sentence what to install.
yuntu_java_major() {
  [ -x "$1/bin/javac" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

yuntu_find_jdk() {
  set +f # mvnw switches file-name patterns off
  yuntu_path_java=$(command -v javac 2>/dev/null || true)
  if [ -n "$yuntu_path_java" ]; then
    yuntu_path_java=$(cd "$(dirname "$(readlink -f "$yuntu_path_java" 2>/dev/null || echo "$yuntu_path_java")")/.." 2>/dev/null && pwd || true)
  fi
  for yuntu_home in "${JAVA_HOME-}" "$yuntu_path_java" "${JDK_25-}" "${JAVA_HOME_25_X64-}" \
    /usr/lib/jvm/* /opt/jdk* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$yuntu_home" ] || continue
    yuntu_major=$(yuntu_java_major "$yuntu_home" || true)
    if [ -n "$yuntu_major" ] && [ "$yuntu_major" -ge 25 ]; then
      JAVA_HOME=$yuntu_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Yuntu needs a JDK 25 or newer and found none: install one (for example Temurin 25, https://adoptium.net) or set JAVA_HOME to it. 请安装 JDK 25 或更高版本，或将 JAVA_HOME 指向它。" >&2
  return 1
}
