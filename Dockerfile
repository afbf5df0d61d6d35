# Two stages: what builds, and what runs. See docs/operations.md, "Containers".
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
ARG COMMIT=unknown
RUN --mount=type=cache,target=/root/.m2 \
    ./blotter dist --without-postgres \
    && mkdir /release \
    && tar -xzf target/dist/blotter-*.tar.gz -C /release --strip-components=1

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin blotter \
    && install -d -m 0700 -o blotter -g blotter /var/lib/blotter
COPY --from=build /release /opt/blotter
ENV BLOTTER_HOST=0.0.0.0 \
    BLOTTER_PORT=8000 \
    BLOTTER_DATA=/var/lib/blotter
USER blotter
WORKDIR /var/lib/blotter
VOLUME /var/lib/blotter
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=2m --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$BLOTTER_PORT && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["/opt/blotter/blotter"]
CMD ["serve"]
