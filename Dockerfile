# Yuntu 云图 as a container. docker build -t yuntu . ; see docs/how-to/run-in-containers.md
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY mvnw pom.xml ./
COPY .mvn .mvn
# Downloads once as long as the pom stays the same
RUN ./mvnw -q -B dependency:go-offline -DexcludeGroupIds=org.yuntu || true
COPY cypher cypher
COPY datasets datasets
COPY src src
RUN ./mvnw -q -B -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true package \
 && java -Djarmode=tools -jar target/yuntu.jar extract --destination /app \
 && cp -r datasets /app/datasets

FROM eclipse-temurin:25-jre
# Pictures carry Chinese labels
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home --uid 10001 yuntu && install -d -o yuntu -g yuntu /data
COPY --from=build --chown=yuntu:yuntu /app /app
USER yuntu
WORKDIR /app
# yuntu.home=/ makes /data the default of --data for every command
RUN printf '%s\n' --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  --add-opens=java.base/java.nio=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
  -Dyuntu.home=/ -Dyuntu.datasets=/app/datasets -XX:MaxRAMPercentage=60 > /app/java.args
# Halves the start; a failure costs only that. The cache fits this image's Java and no other.
RUN java @/app/java.args -XX:AOTCacheOutput=/app/yuntu.aot -jar yuntu.jar warm-up --data /tmp/warm >/dev/null 2>&1 || rm -f /app/yuntu.aot ; rm -rf /tmp/warm
VOLUME /data
EXPOSE 8080
# The answer is 503 while the graph does not answer
HEALTHCHECK --interval=15s --timeout=8s --start-period=90s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# SIGTERM reaches Java itself, which ends what it is at
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "@/app/java.args", "-XX:AOTCache=/app/yuntu.aot", "-Xlog:disable", "-jar", "/app/yuntu.jar"]
CMD ["run", "--address", "0.0.0.0"]
