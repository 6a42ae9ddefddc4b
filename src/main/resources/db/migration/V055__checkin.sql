-- Both rows of a pair are locked while anything about its questions changes.
CREATE TABLE check_in_pace (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    weeks INT,
    quiet_until DATE,
    CONSTRAINT check_in_pace_once UNIQUE (pair_id, person_id),
    CONSTRAINT check_in_pace_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id),
    CONSTRAINT check_in_pace_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE meeting (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    met_on DATE NOT NULL,
    logged_by CHAR(36) NOT NULL,
    logged_at DATETIME(6) NOT NULL,
    state VARCHAR(16) NOT NULL,
    CONSTRAINT meeting_key_of_others UNIQUE (workspace_id, id),
    CONSTRAINT meeting_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id),
    CONSTRAINT meeting_logged_by FOREIGN KEY (workspace_id, logged_by) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- times_due_at is null once a question is closed; "open_one" then too, so that of each person and pair one is open.
CREATE TABLE check_in (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    state VARCHAR(16) NOT NULL,
    times_due_at DATETIME(6),
    times_next_at DATETIME(6),
    times_about_day DATE,
    times_asked_on DATE,
    times_asks INT NOT NULL,
    reply_said VARCHAR(16) NOT NULL,
    reply_day DATE,
    meeting_id CHAR(36),
    open_one BOOLEAN GENERATED ALWAYS AS (CASE WHEN times_due_at IS NULL THEN NULL ELSE TRUE END),
    CONSTRAINT check_in_key_of_others UNIQUE (workspace_id, id),
    CONSTRAINT check_in_one_open UNIQUE (pair_id, person_id, open_one),
    CONSTRAINT check_in_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id),
    CONSTRAINT check_in_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
    CONSTRAINT check_in_meeting FOREIGN KEY (workspace_id, meeting_id) REFERENCES meeting (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX check_in_due ON check_in (state, times_due_at);
CREATE INDEX check_in_day ON check_in (workspace_id, person_id, times_asked_on);
