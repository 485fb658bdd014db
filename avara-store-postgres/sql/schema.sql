-- What receivers of Avara's webhooks share. It can be run again at any time; migrate() does.

CREATE SEQUENCE IF NOT EXISTS avara_webhook_fences;

-- Which events were handled, or are under way.
CREATE TABLE IF NOT EXISTS avara_webhook_events (
    key bytea PRIMARY KEY CHECK (octet_length(key) = 32), -- a SHA-256
    fence bigint NOT NULL, -- of the latest claim
    is_settled boolean NOT NULL,
    answer bytea, -- null where it is not kept
    until timestamptz NOT NULL -- of the lease, or of the memory
);
CREATE INDEX IF NOT EXISTS avara_webhook_events_until ON avara_webhook_events (until);

-- The marks of once(): effects that were committed together with them.
CREATE TABLE IF NOT EXISTS avara_webhook_effects (
    key bytea PRIMARY KEY CHECK (octet_length(key) = 32),
    until timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS avara_webhook_effects_until ON avara_webhook_effects (until);
