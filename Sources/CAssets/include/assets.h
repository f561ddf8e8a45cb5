#pragma once

/// A file of the source tree, compiled into the program.
struct duologue_asset {
    /// The place in the source tree, such as `Prompts/en/locale.yaml`.
    const char *path;
    const unsigned char *bytes;
    long size;
};

/// Returns how many files there are.
long duologue_asset_count(void);

/// Returns a file by its index, from 0 up to but not including the count; they are sorted by path.
struct duologue_asset duologue_asset_at(long index);
