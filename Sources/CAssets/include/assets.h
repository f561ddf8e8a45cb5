#pragma once

// Files compiled into the program: prompts, messages, pages and examples.
// The list is made by deploy/embed.

struct duologue_asset {
    const char *path;
    const unsigned char *bytes;
    long count;
};

long duologue_asset_count(void);

// The index must be below the count.
const struct duologue_asset *duologue_asset_at(long index);
