-- Every change of an offer or a pair: who, when, and a reason code; nothing a person wrote. actor is NULL when no
-- person did it.
CREATE TABLE pairing_step (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    about_id CHAR(36) NOT NULL,
    was VARCHAR(16) NOT NULL,
    became VARCHAR(16) NOT NULL,
    actor_id CHAR(36),
    reason VARCHAR(32) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    CONSTRAINT pairing_step_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX pairing_step_about ON pairing_step (workspace_id, about_id);
