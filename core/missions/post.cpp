// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/post.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Post> &recordTable<Post>()
{
    static const RecordTable<Post> table{
        .noun = QT_TRANSLATE_NOOP("Post", "Post"),
        .fields = {
            field(&Post::missionId, "mission_id", QT_TRANSLATE_NOOP("Post", "Mission"), {.required = true}),
            field(&Post::categoryId, "category_id", QT_TRANSLATE_NOOP("Post", "Category"), {.required = true}),
            field(&Post::title, "title", QT_TRANSLATE_NOOP("Post", "Title"), {.required = true, .plainText = true}),
        },
        .naming = [](const Post &post) { return post.title; },
    };
    return table;
}

} // namespace muster
