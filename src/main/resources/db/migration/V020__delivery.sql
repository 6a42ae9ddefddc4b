-- One row a letter. By the database's clock: lease_until, retry_at, and both columns of pace. By the calendar, which tests
-- and the playground move: not_before, listen_until.
-- position is the order in which letters were put. once_key is what makes a second letter no second letter, and is NULL
-- where another one may follow; about is the same for a post and its updates. touched only serves to lock a row.
CREATE TABLE letter (
    id CHAR(36) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL AUTO_INCREMENT,
    workspace_id CHAR(36) NOT NULL,
    once_key VARCHAR(512),
    about VARCHAR(512) NOT NULL,
    operation VARCHAR(16) NOT NULL,
    address VARCHAR(255) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    room VARCHAR(32) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    not_before DATETIME(6) NOT NULL,
    state VARCHAR(16) NOT NULL,
    attempts INT NOT NULL,
    fence BIGINT NOT NULL,
    lease_until DATETIME(6) NOT NULL,
    retry_at DATETIME(6) NOT NULL,
    listen_until DATETIME(6),
    touched INT NOT NULL,
    unheard BOOLEAN NOT NULL,
    code VARCHAR(64) NOT NULL,
    conversation VARCHAR(32) NOT NULL,
    ts VARCHAR(32) NOT NULL,
    CONSTRAINT letter_position UNIQUE (position),
    CONSTRAINT letter_once UNIQUE (workspace_id, once_key),
    CONSTRAINT letter_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX letter_due ON letter (workspace_id, state, not_before, position);
CREATE INDEX letter_subject ON letter (workspace_id, room, subject, state);

CREATE INDEX letter_about ON letter (workspace_id, about);

-- When the next call of a lane may leave, by the database's clock. A lane is a method, or "to " and a conversation.
CREATE TABLE pace (
    workspace_id CHAR(36) NOT NULL,
    lane VARCHAR(255) NOT NULL,
    next_at DATETIME(6) NOT NULL,
    stopped_until DATETIME(6) NOT NULL,
    PRIMARY KEY (workspace_id, lane)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
