// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/type_parts.h"

#include "core/office/record_list.h"
#include "core/qualification/inclusion.h"
#include "core/storage/repository.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/qualification/term_words.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr int leastTable = 96;

enum { PurposeColumn, JoinedColumn, AskedColumn };

QString purposeWords(GrantPurpose purpose)
{
    return purpose == GrantPurpose::Grant ? TypeParts::tr("To be granted") : TypeParts::tr("To be renewed");
}

} // namespace

TypeParts::TypeParts(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(TextLook::Heading, {}, this)), m_lasts(makeLabel(TextLook::Soft, {}, this)),
      m_termsName(makeLabel(TextLook::Heading, {}, this)), m_addTerm(makeButton(ButtonLook::Plain, {}, this)),
      m_terms(new HeldTable(QStringLiteral("grant-terms"), {{AskedColumn, 1}}, this)), m_renewal(makeLabel(TextLook::Soft, {}, this)),
      m_includedName(makeLabel(TextLook::Heading, {}, this)), m_include(makeButton(ButtonLook::Plain, {}, this)),
      m_included(new HeldTable(QStringLiteral("inclusions"), {{1, 1}}, this))
{
    build();
    connect(m_terms, &HeldTable::openedRecord, this, [this](qint64 id) { emit opened(recordType<GrantTerm>(), id); });
    connect(m_included, &HeldTable::openedRecord, this, [this](qint64 id) { emit opened(recordType<Inclusion>(), id); });
    connect(m_addTerm, &QPushButton::clicked, this, [this] { emit entered(recordType<GrantTerm>()); });
    connect(m_include, &QPushButton::clicked, this, [this] { emit entered(recordType<Inclusion>()); });
}

void TypeParts::build()
{
    m_lasts->setWordWrap(true);
    m_renewal->setWordWrap(true);
    m_terms->setGrouped(PurposeColumn);
    m_terms->setSortingEnabled(false);
    m_terms->setMatter([this] { return ListMatter{.title = m_title->text(), .lines = {m_termsName->text()}}; });
    m_included->setMatter([this] { return ListMatter{.title = m_title->text(), .lines = {m_includedName->text()}}; });
    for (HeldTable *table : {m_terms, m_included}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setMinimumHeight(leastTable);
        // The wrapped lines would have the page ask for the tables' usual height too.
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_title);
    rows->addWidget(m_lasts);
    rows->addSpacing(Theme::unit);
    rows->addWidget(headOf(m_termsName, m_addTerm));
    rows->addWidget(m_terms, 3);
    rows->addWidget(m_renewal);
    rows->addSpacing(Theme::unit);
    rows->addWidget(headOf(m_includedName, m_include));
    rows->addWidget(m_included, 2);
    setTabOrderOf({m_addTerm, m_terms, m_include, m_included});
}

QWidget *TypeParts::headOf(QLabel *name, QPushButton *add)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(name, 1);
    row->addWidget(add);
    add->setIcon(lineIcon(QStringLiteral("add")));
    return head;
}

void TypeParts::show(const Database &database, const std::optional<QualificationType> &type)
{
    ValueWords words(database, recordTypes());
    m_title->setText(type ? QStringLiteral("%1 · %2").arg(type->code, recordTable<QualificationType>().naming(*type)) : tr("No type is chosen"));
    QStringList lasts;
    if (type)
        lasts << tr("Valid: %1").arg(lastsWords(words, *type)) << renewalWords(*type);
    if (type && !type->categoryCodes.isEmpty())
        lasts << tr("opens %1").arg(type->categoryCodes.split(u';').join(QStringLiteral(", ")));
    lasts.removeAll(QString());
    m_lasts->setText(lasts.join(QStringLiteral(" · ")));
    for (QPushButton *button : {m_addTerm, m_include})
        button->setEnabled(type.has_value());
    showTerms(database, type ? type->id : QualificationTypeId());
    showIncluded(database, type ? type->id : QualificationTypeId());
}

void TypeParts::showTerms(const Database &database, QualificationTypeId type)
{
    auto terms = select<GrantTerm>(database, QStringLiteral("WHERE type_id = ? ORDER BY way, id"), {type.value});
    std::stable_sort(terms.begin(), terms.end(), [](const GrantTerm &a, const GrantTerm &b) { return a.purpose < b.purpose; });
    ValueWords words(database, recordTypes());
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < terms.size(); ++i)
        rows.append({purposeWords(terms[i].purpose), joinedWords(terms, i), askedWords(words, terms[i]), terms[i].note, terms[i].id.value});
    m_terms->setRows(rows);
    const bool saysRenewal = std::any_of(terms.begin(), terms.end(), [](const GrantTerm &one) { return one.purpose == GrantPurpose::Renewal; });
    m_renewal->setText(terms.isEmpty() || saysRenewal ? QString() : tr("Renewing asks the same."));
    m_renewal->setVisible(!m_renewal->text().isEmpty());
}

void TypeParts::showIncluded(const Database &database, QualificationTypeId type)
{
    ValueWords words(database, recordTypes());
    QList<QVariantList> rows;
    for (const Inclusion &one : select<Inclusion>(database, QStringLiteral("WHERE type_id = ? ORDER BY id"), {type.value}))
        if (const auto included = muster::find(database, one.includedId))
            rows.append({included->code, recordTable<QualificationType>().naming(*included), one.id.value});
    m_included->setRows(rows);
}

void TypeParts::retranslate()
{
    m_termsName->setText(tr("What is asked"));
    m_addTerm->setText(tr("Add term"));
    m_addTerm->setToolTip(tr("Enter what is asked before it is granted or renewed (Ctrl+N in this list)"));
    m_includedName->setText(tr("What it includes"));
    m_include->setText(tr("Include another"));
    m_include->setToolTip(tr("Who holds this one holds the other by it, for as long as it is valid (Ctrl+N in this list)"));
    m_terms->setAccessibleName(m_termsName->text());
    m_included->setAccessibleName(m_includedName->text());
    m_terms->setColumns({{"purpose", tr("Asked for"), Qt::AlignLeft, 150}, {"joined", tr("One of"), Qt::AlignLeft, 92},
                         {"asked", tr("What is asked"), Qt::AlignLeft, 240}, {"note", tr("Note"), Qt::AlignLeft, 140}}, {"note"});
    m_included->setColumns({{"code", tr("Code"), Qt::AlignLeft, 160}, {"name", tr("Name"), Qt::AlignLeft, 200}});
    m_terms->setEmptyText(tr("Nothing is asked: it is granted by decision alone.\n\nCtrl+N in this list enters a programme, a test, a paper or another qualification."));
    m_included->setEmptyText(tr("It includes no other qualification."));
}

} // namespace muster
