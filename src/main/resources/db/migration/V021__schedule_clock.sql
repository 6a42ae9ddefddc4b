-- How far the playground's clock stands from the machine's; nobody moves the clock of a real workspace.
CREATE TABLE moved_clock (
    id INT NOT NULL PRIMARY KEY,
    moved_micros BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
