// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participant_columns.h"

#include "core/base/text.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype mostTitleRows = 30;

/// What clerks write above their columns, folded.
const QMap<SheetFact, QStringList> &headings()
{
    static const QMap<SheetFact, QStringList> all{
        {SheetFact::ServiceNo, {"service no", "service number", "service_no", "service id", "so hieu", "so hieu quan nhan", "so hieu si quan", "so hieu cong an",
                                "so hieu can bo", "so quan nhan", "ma so"}},
        {SheetFact::FullName, {"full name", "full_name", "name", "ho ten", "ho va ten", "ho va ten khai sinh", "ten"}},
        {SheetFact::BornOn, {"date of birth", "date_of_birth", "birth date", "born", "born on", "dob", "ngay sinh", "ngay thang nam sinh", "sinh ngay"}},
        {SheetFact::Sex, {"sex", "gender", "gioi tinh"}},
        {SheetFact::Organisation, {"organisation", "organization", "unit", "don vi", "don vi cong tac", "co quan", "co quan don vi"}},
        {SheetFact::Nationality, {"nationality", "country", "quoc tich", "nuoc"}},
    };
    return all;
}

QMap<SheetFact, qsizetype> columnsIn(const QStringList &row)
{
    QMap<SheetFact, qsizetype> columns;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QString heading = folded(row[column]);
        for (auto it = headings().begin(); it != headings().end(); ++it)
            if (it.value().contains(heading) && !columns.contains(it.key()))
                columns.insert(it.key(), column);
    }
    return columns;
}

} // namespace

std::optional<SheetHeadings> findHeadings(const QList<QStringList> &rows)
{
    for (qsizetype row = 0; row < std::min(rows.size(), mostTitleRows); ++row) {
        const auto columns = columnsIn(rows[row]);
        if (columns.contains(SheetFact::ServiceNo) || (columns.contains(SheetFact::FullName) && columns.size() > 1))
            return SheetHeadings{row, columns, rows[row]};
    }
    return std::nullopt;
}

} // namespace muster
