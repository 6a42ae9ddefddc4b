-- Everybody in the workspace, so that a bot, a guest or somebody who left is refused without asking Slack.
CREATE TABLE person (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    slack_id VARCHAR(32) NOT NULL,
    name VARCHAR(500) NOT NULL,
    reading_zone VARCHAR(64) NOT NULL,
    reading_zone_known BOOLEAN NOT NULL,
    reading_locale VARCHAR(35) NOT NULL,
    standing_gone BOOLEAN NOT NULL,
    standing_guest BOOLEAN NOT NULL,
    standing_bot BOOLEAN NOT NULL,
    standing_stranger BOOLEAN NOT NULL,
    standing_admin BOOLEAN NOT NULL,
    ask_slack_at DATETIME(6),
    CONSTRAINT person_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT person_key_of_others UNIQUE (workspace_id, id),
    CONSTRAINT person_slack UNIQUE (workspace_id, slack_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX person_ask_slack ON person (ask_slack_at);

-- How far the walk through a workspace's directory is, and when it goes on.
CREATE TABLE directory_walk (
    id CHAR(36) NOT NULL PRIMARY KEY,
    page VARCHAR(500) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    CONSTRAINT directory_walk_workspace FOREIGN KEY (id) REFERENCES workspace (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX directory_walk_due ON directory_walk (due_at);
