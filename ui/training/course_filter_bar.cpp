// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/course_filter_bar.h"

#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace muster {

namespace {

constexpr int leastWidth = 60;
const QString wordsKey = QStringLiteral("words");
const QString partnersKey = QStringLiteral("partners");

/// In the order of CourseTime.
const QStringList timeCodes{QStringLiteral("planned"), QStringLiteral("running"), QStringLiteral("over")};

/// The first entry asks for nothing and has no value.
void refill(QComboBox *combo, const QString &all, const QList<std::pair<QVariant, QString>> &choices)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all);
    for (const auto &[value, words] : choices)
        combo->addItem(words, value);
    combo->setCurrentIndex(chosen.isValid() ? qMax(0, combo->findData(chosen)) : 0);
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

} // namespace

CourseFilterBar::CourseFilterBar(QWidget *parent)
    : QWidget(parent), m_first(new QHBoxLayout), m_words(new QLineEdit(this)), m_programme(addCombo("programme", 20)), m_year(addCombo("year", 12)),
      m_when(addCombo("when", 16)), m_partners(new QCheckBox(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    m_first->setSpacing(Theme::unit);
    m_first->addWidget(m_words, 1);
    rows->addLayout(m_first);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::unit);
    for (QWidget *choice : {static_cast<QWidget *>(m_programme), static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_partners)})
        choices->addWidget(choice);
    choices->addStretch(1);
    rows->addLayout(choices);
    m_words->setObjectName(wordsKey);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(2 * leastWidth);
    connect(m_words, &QLineEdit::textChanged, this, &CourseFilterBar::changed);
    connect(m_partners, &QCheckBox::toggled, this, &CourseFilterBar::changed);
    setChoices({});
    retranslate();
}

void CourseFilterBar::addTool(QWidget *tool)
{
    m_first->addWidget(tool);
}

QComboBox *CourseFilterBar::addCombo(const char *key, int letters)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(key));
    combo->setMinimumContentsLength(letters);
    combo->setMinimumWidth(leastWidth);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::currentIndexChanged, this, &CourseFilterBar::changed);
    return combo;
}

CourseFilter CourseFilterBar::filter(QDate day) const
{
    CourseFilter filter{.day = day, .words = m_words->text(), .programmeId = {m_programme->currentData().toLongLong()},
                        .withPartners = m_partners->isChecked()};
    if (m_year->currentIndex() > 0)
        filter.year = m_year->currentData().toInt();
    if (const qsizetype time = timeCodes.indexOf(m_when->currentData().toString()); time >= 0)
        filter.time = CourseTime(time);
    return filter;
}

void CourseFilterBar::setChoices(const CourseChoices &choices)
{
    QList<std::pair<QVariant, QString>> programmes;
    for (const auto &[id, words] : choices.programmes)
        programmes.append({id.value, words});
    QList<std::pair<QVariant, QString>> years;
    for (const int year : choices.years)
        years.append({year, QString::number(year)});
    refill(m_programme, tr("All programmes"), programmes);
    refill(m_year, tr("All years"), years);
}

void CourseFilterBar::fillWhen()
{
    refill(m_when, tr("At any time"), {{timeCodes[0], tr("Planned")}, {timeCodes[1], tr("Running")}, {timeCodes[2], tr("Over")}});
}

void CourseFilterBar::clear()
{
    setState({});
}

QString CourseFilterBar::inWords() const
{
    QStringList parts;
    if (const QString words = m_words->text().trimmed(); !words.isEmpty())
        parts.append(tr("“%1”").arg(words));
    for (const QComboBox *combo : {m_programme, m_year, m_when})
        if (combo->currentIndex() > 0)
            parts.append(combo->currentText());
    if (m_partners->isChecked())
        parts.append(m_partners->text());
    return parts.join(QStringLiteral(" · "));
}

QVariantMap CourseFilterBar::state() const
{
    QVariantMap state;
    if (!m_words->text().isEmpty())
        state.insert(wordsKey, m_words->text());
    for (const QComboBox *combo : {m_programme, m_year, m_when})
        if (combo->currentIndex() > 0)
            state.insert(combo->objectName(), combo->currentData());
    if (m_partners->isChecked())
        state.insert(partnersKey, true);
    return state;
}

void CourseFilterBar::setState(const QVariantMap &state)
{
    if (state == this->state())
        return;
    {
        const QSignalBlocker quiet(this);
        m_words->setText(state.value(wordsKey).toString());
        for (QComboBox *combo : {m_programme, m_year, m_when}) {
            const QVariant wanted = state.value(combo->objectName());
            combo->setCurrentIndex(wanted.isValid() ? qMax(0, combo->findData(wanted)) : 0);
        }
        m_partners->setChecked(state.value(partnersKey).toBool());
    }
    emit changed();
}

void CourseFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Code, title, venue or partner"));
    m_words->setAccessibleName(tr("Filter courses by code, title, programme, venue or partner"));
    m_words->setToolTip(tr("Beginnings of words in any order; marks and capital letters do not matter (Ctrl+F)"));
    m_programme->setItemText(0, tr("All programmes"));
    m_year->setItemText(0, tr("All years"));
    m_partners->setText(tr("With partners"));
    m_partners->setToolTip(tr("Only courses that a country or body holds together with the office"));
    for (const auto &[combo, name] : {std::pair(m_programme, tr("Programme")), std::pair(m_year, tr("Year")), std::pair(m_when, tr("When"))}) {
        combo->setAccessibleName(name);
        combo->view()->setAccessibleName(name);
    }
    fillWhen();
}

} // namespace muster
