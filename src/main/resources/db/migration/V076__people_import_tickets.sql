-- A link to the upload page: one use, a quarter of an hour. Only digests are kept, of the link and of the browser that used it.
CREATE TABLE import_ticket (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    link_digest VARCHAR(64) NOT NULL,
    browser_digest VARCHAR(64) NOT NULL,
    import_id VARCHAR(36) NOT NULL,
    until_at DATETIME(6) NOT NULL,
    CONSTRAINT import_ticket_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX import_ticket_link ON import_ticket (link_digest);
CREATE INDEX import_ticket_browser ON import_ticket (browser_digest);
CREATE INDEX import_ticket_until ON import_ticket (until_at);

-- Rows that somebody pasted so far, sealed; they go with the check, or after a day.
CREATE TABLE import_paste (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    sealed_rows LONGTEXT NOT NULL,
    parts INT NOT NULL,
    until_at DATETIME(6) NOT NULL,
    CONSTRAINT import_paste_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX import_paste_until ON import_paste (until_at);
