-- What somebody says of how they work; the people they named, for and against, are sealed.
CREATE TABLE profile_card (
    person_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    from_hour INT,
    to_hour INT,
    languages VARCHAR(200) NOT NULL,
    style VARCHAR(16) NOT NULL,
    shown VARCHAR(200) NOT NULL,
    sealed_with LONGTEXT NOT NULL,
    sealed_without LONGTEXT NOT NULL,
    CONSTRAINT profile_card_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
