// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/types_view.h"

#include "core/office/record_list.h"
#include "core/qualification/inclusion.h"
#include "core/storage/repository.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/table_box.h"
#include "ui/qualification/term_words.h"
#include "ui/qualification/type_parts.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace muster {

namespace {

constexpr int listWidth = 440;
const QString typeKey = QStringLiteral("type");

/// The columns that the place a record is entered at already says.
RecordAsked asked(const RecordType &type)
{
    if (&type == &recordType<GrantTerm>())
        return {.type = type, .fixed = {"type_id"}, .unused = unusedByGrantTerm};
    if (&type == &recordType<Inclusion>())
        return {.type = type, .fixed = {"type_id"}};
    return {.type = type, .unused = unusedByType};
}

} // namespace

TypesView::TypesView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_types(new HeldTable(QStringLiteral("qualification-types"), {{1, 1}}, this)),
      m_new(makeButton(ButtonLook::Plain, {}, this)), m_parts(new TypeParts(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 12, 0, 0);
    columns->setSpacing(Theme::gap);
    QWidget *list = buildList();
    m_records = new RecordStack(m_desk, m_parts, this);
    columns->addWidget(list);
    columns->addWidget(m_records, 1);
    setTabOrderOf({list, m_parts});
    listen();
    retranslate();
}

QWidget *TypesView::buildList()
{
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    m_types->setSelectionMode(QAbstractItemView::SingleSelection);
    m_types->setMatter([] { return ListMatter{.title = tr("Qualification types")}; });
    QWidget *box = boxTable({{m_new}, m_types, m_types}, this);
    box->setFixedWidth(listWidth);
    return box;
}

void TypesView::listen()
{
    connect(m_types, &HeldTable::currentRecord, this, [this] {
        if (!m_records->close())
            return;
        showType();
        emit moved();
    });
    connect(m_types, &HeldTable::openedRecord, this, [this](qint64 id) { change(recordType<QualificationType>(), id); });
    connect(m_new, &QPushButton::clicked, this, [this] { enter(recordType<QualificationType>()); });
    connect(m_parts, &TypeParts::opened, this, &TypesView::change);
    connect(m_parts, &TypeParts::entered, this, &TypesView::enter);
    connect(m_records, &RecordStack::said, this, &PageView::said);
    connect(m_records, &RecordStack::saved, this, &TypesView::afterChange);
    connect(m_records, &RecordStack::removed, this, [this] { afterChange(0); });
    connect(m_records, &RecordStack::closed, this, [this] { takeFocus(); });
}

QualificationTypeId TypesView::type() const
{
    return {m_types->chosen()};
}

void TypesView::refresh(QDate)
{
    read();
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void TypesView::read()
{
    attempt(this, [this] {
        ValueWords words(m_desk.office.database(), recordTypes());
        QList<QVariantList> rows;
        for (const QualificationType &one : select<QualificationType>(m_desk.office.database(), QStringLiteral("ORDER BY id")))
            rows.append({one.code, recordTable<QualificationType>().naming(one), lastsWords(words, one), one.categoryCodes, one.id.value});
        m_types->setRows(rows);
        if (m_types->chosen() == 0 && m_types->count() > 0)
            m_types->choose(m_types->idAt(0));
    });
    showType();
    emit counted(tr("Qualification types: %1").arg(QLocale().toString(m_types->count())));
}

void TypesView::showType()
{
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        m_parts->show(database, type().isNull() ? std::nullopt : muster::find(database, type()));
    });
}

void TypesView::change(const RecordType &type, qint64 record)
{
    m_entered = nullptr;
    m_records->edit(asked(type), record);
}

void TypesView::enter(const RecordType &type)
{
    m_entered = &type;
    PresetValues values;
    if (type.indexOf("type_id") >= 0)
        values.insert("type_id", this->type().value);
    if (type.indexOf("way") >= 0)
        values.insert("way", 1);
    m_records->begin(asked(type), values);
}

/// What was entered is the one the keyboard is on.
void TypesView::afterChange(qint64 record)
{
    read();
    const RecordType *entered = std::exchange(m_entered, nullptr);
    if (record == 0 || !entered)
        return;
    HeldTable *table = entered == &recordType<GrantTerm>() ? m_parts->terms() : entered == &recordType<Inclusion>() ? m_parts->included() : m_types;
    table->choose(record);
    table->setFocus();
}

void TypesView::add()
{
    if (m_records->isOpen())
        return;
    if (m_parts->terms()->hasFocus() && !type().isNull())
        enter(recordType<GrantTerm>());
    else if (m_parts->included()->hasFocus() && !type().isNull())
        enter(recordType<Inclusion>());
    else
        enter(recordType<QualificationType>());
}

void TypesView::edit()
{
    if (m_records->isOpen())
        return;
    if (m_parts->terms()->hasFocus() && m_parts->terms()->chosen() != 0)
        change(recordType<GrantTerm>(), m_parts->terms()->chosen());
    else if (m_parts->included()->hasFocus() && m_parts->included()->chosen() != 0)
        change(recordType<Inclusion>(), m_parts->included()->chosen());
    else if (!type().isNull())
        change(recordType<QualificationType>(), type().value);
}

void TypesView::save()
{
    m_records->save();
}

bool TypesView::stepBack()
{
    if (m_records->isOpen())
        return m_records->close();
    if (m_types->hasFocus())
        return false;
    m_types->setFocus();
    return true;
}

void TypesView::open(const QVariantMap &detail)
{
    if (!detail.contains(typeKey))
        return;
    read();
    m_types->choose(detail.value(typeKey).toLongLong());
}

QVariantMap TypesView::detail() const
{
    return {{typeKey, type().value}};
}

void TypesView::takeFocus()
{
    if (!m_records->isOpen())
        m_types->setFocus();
}

void TypesView::retranslate()
{
    m_new->setText(tr("New type"));
    m_new->setToolTip(tr("Enter a qualification type (Ctrl+N in this list)"));
    m_types->setAccessibleName(tr("Qualification types"));
    m_types->setEmptyText(tr("No qualification type has been entered yet.\n\nCtrl+N enters one."));
    m_types->setColumns({{"code", tr("Code"), Qt::AlignLeft, 132}, {"name", tr("Name"), Qt::AlignLeft, 120}, {"lasts", tr("Valid"), Qt::AlignLeft, 132},
                         {"categories", tr("Categories"), Qt::AlignLeft, 140}}, {"categories"});
    m_parts->retranslate();
    m_records->retranslate();
    read();
}

} // namespace muster
