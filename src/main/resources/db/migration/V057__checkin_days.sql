-- The days on which somebody was asked anything: nobody is asked on more than three in a week.
CREATE TABLE check_in_day (
    id VARCHAR(48) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    asked_on DATE NOT NULL,
    CONSTRAINT check_in_day_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX check_in_day_person_day ON check_in_day (workspace_id, person_id, asked_on);
