-- What Slack already asked. The key is a digest; the answer is sealed and forgotten after ten minutes, the key after
-- seven days.
CREATE TABLE slack_inbox (
    workspace_id CHAR(36) NOT NULL,
    seen_key VARCHAR(64) NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    sealed_answer LONGTEXT,
    PRIMARY KEY (workspace_id, seen_key),
    CONSTRAINT slack_inbox_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX slack_inbox_seen_at ON slack_inbox (seen_at);

-- What is to be shown through a response URL: sent at once after the commit, and from here when that did not work.
-- message_channel and message_ts are empty where the message cannot be changed in any other way.
CREATE TABLE slack_reply (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    sealed_url LONGTEXT NOT NULL,
    sealed_body LONGTEXT NOT NULL,
    message_channel VARCHAR(32) NOT NULL,
    message_ts VARCHAR(32) NOT NULL,
    tried_attempts INT NOT NULL,
    tried_not_before DATETIME(6) NOT NULL,
    tried_expires_at DATETIME(6) NOT NULL,
    CONSTRAINT slack_reply_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX slack_reply_not_before ON slack_reply (tried_not_before);
