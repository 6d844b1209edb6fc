// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/outcomes_bar.h"

#include "ui/shell/date_field.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/outcomes_answer.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace muster {

namespace {

QString codeOf(OutcomeKey key)
{
    return QLatin1String(info(key).code);
}

} // namespace

OutcomesBar::OutcomesBar(QWidget *parent)
    : QWidget(parent), m_by(new QComboBox(this)), m_programme(new QComboBox(this)), m_organisation(new QComboBox(this)),
      m_span(new QWidget(this)), m_ended(makeLabel(TextLook::Soft, {}, m_span)), m_from(new DateField(m_span)),
      m_to(makeLabel(TextLook::Soft, {}, m_span)), m_until(new DateField(m_span))
{
    build();
    buildSpan();
    for (QComboBox *box : {m_by, m_programme, m_organisation})
        connect(box, &QComboBox::currentIndexChanged, this, &OutcomesBar::changed);
    connect(m_from, &DateField::dayChanged, this, &OutcomesBar::changed);
    connect(m_until, &DateField::dayChanged, this, &OutcomesBar::changed);
    retranslate();
}

void OutcomesBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    for (const OutcomeKeyInfo &key : outcomeKeys())
        m_by->addItem(QString(), int(key.key));
    for (QComboBox *box : {m_by, m_programme, m_organisation}) {
        box->setMinimumContentsLength(12);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(60);
        row->addWidget(box, 1);
    }
    setTabOrderOf({m_by, m_programme, m_organisation});
}

void OutcomesBar::buildSpan()
{
    auto *row = new QHBoxLayout(m_span);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_ended);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_until);
    setTabOrderOf({m_from, m_until});
    for (const DateField *field : {m_from, m_until})
        for (const char *step : {"previousDay", "nextDay"})
            if (auto *button = field->findChild<QToolButton *>(QLatin1String(step)))
                button->hide();
}

void OutcomesBar::fillBox(QComboBox *box, const QList<OutcomeRow> &rows, OutcomeKey key)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentData().toString();
    while (box->count() > 1)
        box->removeItem(1);
    for (const OutcomeRow &row : rows)
        box->addItem(valueWords(key, row.keys[0]), row.keys[0]);
    choose(box, before);
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

/// What is no longer there stays chosen, so that the list tells that nothing is left of it.
void OutcomesBar::choose(QComboBox *box, const QString &value)
{
    if (!value.isEmpty() && box->findData(value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

void OutcomesBar::fill(const Database &database)
{
    fillBox(m_programme, outcomes(database, {.by = {OutcomeKey::Programme}}), OutcomeKey::Programme);
    fillBox(m_organisation, outcomes(database, {.by = {OutcomeKey::Organisation}}), OutcomeKey::Organisation);
    const DaySpan whole = daysOfOutcomes(database);
    if (!m_from->day().isValid() || m_from->day() == m_whole.first)
        m_from->setDay(whole.first);
    if (!m_until->day().isValid() || m_until->day() == m_whole.last)
        m_until->setDay(whole.last);
    m_whole = whole;
}

OutcomeKey OutcomesBar::by() const
{
    return OutcomeKey(m_by->currentData().toInt());
}

OutcomeQuestion OutcomesBar::among() const
{
    OutcomeQuestion question;
    if (const QString programme = m_programme->currentData().toString(); !programme.isEmpty())
        question.where.append({OutcomeKey::Programme, programme});
    if (const QString organisation = m_organisation->currentData().toString(); !organisation.isEmpty())
        question.where.append({OutcomeKey::Organisation, organisation});
    if (m_from->day() != m_whole.first)
        question.endedFrom = m_from->day();
    if (m_until->day() != m_whole.last)
        question.endedUntil = m_until->day();
    return question;
}

QVariantMap OutcomesBar::detail() const
{
    const OutcomeQuestion question = among();
    QVariantMap detail{{QStringLiteral("by"), codeOf(by())},
                       {QStringLiteral("programme"), m_programme->currentData().toString()},
                       {QStringLiteral("organisation"), m_organisation->currentData().toString()}};
    if (question.endedFrom.isValid())
        detail.insert(QStringLiteral("from"), question.endedFrom);
    if (question.endedUntil.isValid())
        detail.insert(QStringLiteral("until"), question.endedUntil);
    return detail;
}

void OutcomesBar::open(const QVariantMap &detail)
{
    const QSignalBlocker quiet(this);
    if (const auto key = outcomeKey(detail.value(QStringLiteral("by")).toString()))
        m_by->setCurrentIndex(m_by->findData(int(*key)));
    if (detail.contains(QStringLiteral("programme")))
        choose(m_programme, detail.value(QStringLiteral("programme")).toString());
    if (detail.contains(QStringLiteral("organisation")))
        choose(m_organisation, detail.value(QStringLiteral("organisation")).toString());
    if (detail.contains(QStringLiteral("from")))
        m_from->setDay(detail.value(QStringLiteral("from")).toDate());
    if (detail.contains(QStringLiteral("until")))
        m_until->setDay(detail.value(QStringLiteral("until")).toDate());
}

void OutcomesBar::retranslate()
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < m_by->count(); ++i)
        m_by->setItemText(i, tr("By: %1").arg(keyWords(OutcomeKey(m_by->itemData(i).toInt()))));
    for (QComboBox *box : {m_programme, m_organisation})
        if (box->count() == 0)
            box->addItem(QString(), QString());
    m_programme->setItemText(0, tr("All programmes"));
    m_organisation->setItemText(0, tr("All organisations"));
    m_by->setAccessibleName(tr("What outcomes are counted by"));
    m_programme->setAccessibleName(tr("Programme"));
    m_organisation->setAccessibleName(tr("Organisation"));
    for (QComboBox *box : {m_by, m_programme, m_organisation})
        box->view()->setAccessibleName(box->accessibleName());
    m_ended->setText(tr("Ended from"));
    m_to->setText(tr("to"));
    m_from->edit()->setAccessibleName(tr("First last day of courses"));
    m_until->edit()->setAccessibleName(tr("Last last day of courses"));
}

} // namespace muster
