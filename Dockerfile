# docker build -t trellis . && docker run -p 127.0.0.1:8080:8080 -e TRELLIS_PLAYGROUND_HOST=0.0.0.0 -v trellis:/var/lib/trellis trellis
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml manifest.yml ./
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 trellis \
 && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/trellis --create-home --shell /usr/sbin/nologin trellis
COPY --from=build /src/target/trellis.jar /opt/trellis/trellis.jar
ENV TRELLIS_DATA=/var/lib/trellis
VOLUME /var/lib/trellis
USER 10001:10001
WORKDIR /var/lib/trellis
# Slack and the playground; health and metrics, which stay inside unless published.
EXPOSE 8080 8081
# Bash speaks enough HTTP for this; the image needs no other tool.
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${TRELLIS_MANAGEMENT_PORT:-8081}; printf 'GET /health/liveness HTTP/1.0\\r\\n\\r\\n' >&3; head -1 <&3 | grep -q ' 200 '"]
# Exec form: java is the process that gets the container's signals, and closes the database in order.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseCompactObjectHeaders", "-jar", "/opt/trellis/trellis.jar"]
