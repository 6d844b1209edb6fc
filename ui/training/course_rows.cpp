// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/course_rows.h"

#include "ui/lists/paged_model.h"
#include "ui/shell/guard.h"
#include "ui/training/training_words.h"

namespace muster {

namespace {

constexpr qsizetype sheetPart = 500;

const QHash<QByteArray, CourseKey> &keys()
{
    static const QHash<QByteArray, CourseKey> known{
        {"code", CourseKey::Code}, {"title", CourseKey::Title}, {"programme", CourseKey::Programme}, {"days", CourseKey::StartsOn}, {"starts", CourseKey::StartsOn},
        {"ends", CourseKey::EndsOn}, {"venue", CourseKey::Venue}, {"partner", CourseKey::Partner}, {"places", CourseKey::Capacity},
        {"participants", CourseKey::Taken}, {"passed", CourseKey::Passed}, {"state", CourseKey::State}};
    return known;
}

QVariant known(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

QVariantList courseCells(const CourseRow &row)
{
    const QVariant passed = row.results == 0 ? QVariant() : QVariant(row.passed);
    return {row.code, courseTitle(row), row.programme, shortDays(row.startsOn, row.endsOn), partnersWords(row.partner), participantsWords(row),
            passed, chipValue(courseChip(row.state)), row.venue, row.startsOn, row.endsOn, known(row.capacity), row.id.value};
}

CourseRows::CourseRows(OfficeDesk desk, QWidget *view) : QObject(view), m_desk(std::move(desk)), m_view(view), m_model(new PagedModel(this))
{
}

void CourseRows::show(const CourseFilter &filter)
{
    m_filter = filter;
    m_ids.clear();
    attempt(m_view, [this] { m_ids = courseOutline(m_desk.office.database(), m_filter, m_order); });
    m_model->setSource({[this](qint64 offset, int limit) { return rows(offset, limit); }, m_ids.size()});
}

void CourseRows::sortBy(const QByteArray &column, Qt::SortOrder order)
{
    m_order = keys().contains(column) ? CourseOrder{keys().value(column), order} : CourseOrder();
}

QList<QVariantList> CourseRows::rows(qint64 offset, int limit)
{
    QList<QVariantList> cells;
    attempt(m_view, [&] {
        for (const CourseRow &row : courseRows(m_desk.office.database(), m_ids.mid(offset, limit), m_filter.day))
            cells.append(courseCells(row));
    });
    return cells;
}

std::function<SheetRows()> CourseRows::everything() const
{
    return [address = m_desk.office.database().address(), ids = m_ids, day = m_filter.day]() -> SheetRows {
        const auto database = std::make_shared<const Database>(Database::open(address));
        return [database, ids, day, at = std::make_shared<qsizetype>(0)] {
            QList<QVariantList> cells;
            for (const CourseRow &row : courseRows(*database, ids.mid(*at, sheetPart), day))
                cells.append(courseCells(row));
            *at += sheetPart;
            return cells;
        };
    };
}

} // namespace muster
