# `avara bridge`, built from a checkout. Untried, as compose.yaml is.
FROM rust:1.95-bookworm AS build
WORKDIR /avara
COPY . .
RUN cargo build --release --locked --package avara-cli --features bridge

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /avara/target/release/avara /usr/local/bin/avara
USER 10001:10001
EXPOSE 8080
# /health asks for no key.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s \
  CMD AVARA_BASE_URL=http://127.0.0.1:9080 AVARA_API_KEY=sk_live_1234567890abcdef1234567890abcdef \
      avara api GET /health > /dev/null
ENTRYPOINT ["avara", "bridge", "--config", "/etc/avara/bridge.toml"]
