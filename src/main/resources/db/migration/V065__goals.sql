-- A goal is moved by its author alone; its words stand in goal_wording, one row for each version, sealed.
CREATE TABLE goal (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    state VARCHAR(16) NOT NULL,
    version INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT goal_key_of_others UNIQUE (workspace_id, id),
    CONSTRAINT goal_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE goal_wording (
    id VARCHAR(48) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    goal_id CHAR(36) NOT NULL,
    sealed_text LONGTEXT NOT NULL,
    sealed_measure LONGTEXT NOT NULL,
    sealed_step LONGTEXT NOT NULL,
    by_day DATE,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT goal_wording_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES goal (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE goal_share (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    goal_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    live BOOLEAN NOT NULL,
    times INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT goal_share_once UNIQUE (goal_id, pair_id),
    CONSTRAINT goal_share_goal FOREIGN KEY (workspace_id, goal_id) REFERENCES goal (workspace_id, id),
    CONSTRAINT goal_share_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
