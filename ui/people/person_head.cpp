// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_head.h"

#include "core/pipeline/people_list.h"
#include "core/pipeline/person_records.h"
#include "ui/people/person_words.h"
#include "ui/people/portrait_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

qsizetype count(const QList<Paper> &papers, Validity validity)
{
    return std::count_if(papers.begin(), papers.end(), [validity](const Paper &paper) { return paper.validity == validity; });
}

} // namespace

PersonHead::PersonHead(QWidget *parent)
    : QWidget(parent), m_portrait(new PortraitPlace(this)), m_name(new ElidedLabel(TextLook::Title, {}, this)),
      m_line(new ElidedLabel(TextLook::Soft, {}, this)), m_state(makeChip(Tone::Info, {}, this)),
      m_expired(makeChip(Tone::Error, {}, this)), m_runningOut(makeChip(Tone::Warning, {}, this))
{
    build();
}

void PersonHead::build()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Theme::unit);
    for (QLabel *chip : {m_state, m_expired, m_runningOut})
        chips->addWidget(chip);
    chips->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addSpacing(2);
    words->addLayout(chips);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_portrait, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void PersonHead::fill(const PersonRow &person, const QList<Paper> &papers, QDate day)
{
    QStringList line{inLanguage(person.rank), person.organisation};
    if (person.bornOn.isValid())
        line << tr("born %1").arg(dayText(person.bornOn));
    line << tr("service number %1").arg(person.serviceNo) << person.passportName;
    line.removeAll(QString());
    m_name->setText(person.fullName);
    m_line->setText(line.join(QStringLiteral(" · ")));
    const ChipCell state = stateSentence(person.state, day);
    setChip(m_state, state.tone, state.words);
    m_state->show();
    fillPapers(papers);
}

void PersonHead::fillPapers(const QList<Paper> &papers)
{
    const qsizetype expired = count(papers, Validity::Expired);
    const qsizetype soon = count(papers, Validity::RunsOutSoon);
    m_expired->setText(expired == 1 ? tr("1 paper has expired") : tr("%1 papers have expired").arg(expired));
    m_expired->setVisible(expired > 0);
    m_runningOut->setText(soon == 1 ? tr("1 paper is running out") : tr("%1 papers are running out").arg(soon));
    m_runningOut->setVisible(soon > 0);
}

void PersonHead::sayGone()
{
    sayPlainly(tr("This person is no longer in the office"), tr("Somebody has removed the record or taken back what added it."));
}

void PersonHead::sayNew()
{
    sayPlainly(tr("New person"), tr("Save (Ctrl+S) once the number and the name are in; ranks, papers and the photo follow then."));
}

void PersonHead::sayPlainly(const QString &name, const QString &line)
{
    m_name->setText(name);
    m_line->setText(line);
    for (QLabel *chip : {m_state, m_expired, m_runningOut})
        chip->hide();
}

QString PersonHead::state() const
{
    return m_state->text();
}

} // namespace muster
