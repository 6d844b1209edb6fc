// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/name_parts.h"

#include "core/base/names.h"
#include "core/base/text.h"

#include <QStringList>

#include <span>

namespace muster::bench {

namespace {

/// A part of a name and how often it is met, in thousandths or any other unit of its list.
struct Part {
    const char *name;
    int weight;
};

/// About as in the phone books and registers of the Kinh people; the rest is spread over rarer names.
constexpr Part families[] = {
    {"Nguyễn", 384}, {"Trần", 110}, {"Lê", 95}, {"Phạm", 70}, {"Hoàng", 26}, {"Huỳnh", 25}, {"Phan", 45}, {"Vũ", 20},
    {"Võ", 19}, {"Đặng", 21}, {"Bùi", 20}, {"Đỗ", 14}, {"Hồ", 13}, {"Ngô", 13}, {"Dương", 10}, {"Lý", 5},
    {"Trương", 12}, {"Đinh", 10}, {"Đào", 9}, {"Đoàn", 9}, {"Trịnh", 8}, {"Mai", 6}, {"Lâm", 6}, {"Phùng", 5},
    {"Vương", 5}, {"Tô", 4}, {"Hà", 6}, {"Tạ", 4}, {"Cao", 6}, {"Lương", 6}, {"Chu", 4}, {"Thái", 4}, {"Quách", 3},
    {"Nông", 3}, {"Kiều", 2}, {"Âu", 1}, {"Ứng", 1},
};
constexpr Part menMiddles[] = {
    {"Văn", 30}, {"Đức", 6}, {"Hữu", 6}, {"Quang", 5}, {"Minh", 6}, {"Xuân", 4}, {"Ngọc", 4}, {"Công", 4}, {"Thanh", 4},
    {"Đình", 5}, {"Quốc", 4}, {"Trọng", 3}, {"Duy", 3}, {"Mạnh", 3}, {"Tiến", 3}, {"Viết", 2}, {"Hoàng", 3}, {"Thế", 3},
    {"Bảo", 1}, {"Khắc", 1},
};
constexpr Part womenMiddles[] = {
    {"Thị", 50}, {"Thị Thu", 5}, {"Thị Thanh", 5}, {"Thị Minh", 4}, {"Thị Hồng", 4}, {"Ngọc", 6}, {"Thu", 4}, {"Minh", 3},
    {"Phương", 3}, {"Hồng", 2}, {"Mai", 2}, {"Diệu", 2}, {"Bích", 2},
};
constexpr Part menGivens[] = {
    {"Anh", 5}, {"Hùng", 5}, {"Dũng", 5}, {"Tuấn", 6}, {"Hải", 5}, {"Thành", 4}, {"Cường", 4}, {"Long", 4}, {"Nam", 4},
    {"Sơn", 4}, {"Đức", 4}, {"Hoàng", 3}, {"Minh", 4}, {"Quân", 3}, {"Trung", 4}, {"Thắng", 4}, {"Tùng", 3}, {"Việt", 2},
    {"Kiên", 2}, {"Khánh", 2}, {"Phong", 2}, {"Bình", 2}, {"Hiếu", 3}, {"Lực", 1}, {"Danh", 1}, {"Đạt", 2}, {"Đào", 1},
    {"Giang", 1}, {"Huy", 3}, {"Khoa", 2}, {"Lâm", 2}, {"Phúc", 2}, {"Tâm", 1}, {"Toàn", 2}, {"Vinh", 2}, {"Ân", 1},
};
constexpr Part womenGivens[] = {
    {"Anh", 5}, {"Hương", 6}, {"Lan", 5}, {"Hoa", 4}, {"Hằng", 4}, {"Hà", 5}, {"Thảo", 4}, {"Trang", 5}, {"Linh", 5},
    {"Ngọc", 4}, {"Nga", 3}, {"Mai", 4}, {"Phương", 4}, {"Thủy", 4}, {"Thu", 3}, {"Yến", 2}, {"Dung", 3}, {"Giang", 2},
    {"Đào", 1}, {"Hiền", 4}, {"Huyền", 3}, {"Loan", 2}, {"Nhung", 2}, {"Oanh", 1}, {"Quỳnh", 2}, {"Vân", 3}, {"Ánh", 1},
};

const char *pick(std::span<const Part> parts, Chance &chance)
{
    int sum = 0;
    for (const Part &part : parts)
        sum += part.weight;
    int left = drawn(chance, sum);
    for (const Part &part : parts)
        if ((left -= part.weight) < 0)
            return part.name;
    return parts.back().name;
}

QString passportSpelling(const NameParts &name)
{
    QStringList words{folded(name.family).toUpper()};
    for (QString word : folded(name.middle + u' ' + name.given).split(u' '))
        words.append(word.replace(0, 1, word[0].toUpper()));
    return words.join(u' ');
}

RandomName named(const NameParts &name)
{
    return {joined(name), passportSpelling(name)};
}

NameParts parts(Chance &chance, std::span<const Part> middles, std::span<const Part> givens)
{
    NameParts name;
    name.family = QString::fromUtf8(pick(families, chance));
    name.middle = QString::fromUtf8(pick(middles, chance));
    name.given = QString::fromUtf8(pick(givens, chance));
    return name;
}

} // namespace

int drawn(Chance &chance, int end)
{
    return int(chance() % unsigned(end));
}

bool happens(Chance &chance, int percent)
{
    return drawn(chance, 100) < percent;
}

RandomName manName(Chance &chance)
{
    return named(parts(chance, menMiddles, menGivens));
}

RandomName womanName(Chance &chance)
{
    return named(parts(chance, womenMiddles, womenGivens));
}

} // namespace muster::bench
