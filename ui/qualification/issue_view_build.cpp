// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/issue_view.h"

#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/qualification/passphrase_field.h"
#include "ui/shell/date_field.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/worker_faults.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace muster {

namespace {

constexpr int fieldWidth = 330;

} // namespace

IssueView::IssueView(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_courseName(makeLabel(TextLook::Soft, {}, this)), m_course(new QComboBox(this)), m_wordsName(makeLabel(TextLook::Soft, {}, this)),
      m_words(new QLineEdit(this)), m_dayName(makeLabel(TextLook::Soft, {}, this)), m_day(new DateField(this)),
      m_signerName(makeLabel(TextLook::Soft, {}, this)), m_signer(new QComboBox(this)), m_passphraseName(makeLabel(TextLook::Soft, {}, this)),
      m_passphrase(new PassphraseField(this)), m_keyWords(makeLabel(TextLook::Soft, {}, this)), m_all(makeButton(ButtonLook::Plain, {}, this)),
      m_figures(makeLabel(TextLook::Soft, {}, this)), m_people(new HeldTable(QStringLiteral("certificates-to-issue"), {{1, 2}, {6, 3}}, this)),
      m_meaning(makeLabel(TextLook::Soft, {}, this)), m_save(makeButton(ButtonLook::Primary, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    build();
    listen();
    retranslate();
}

QGridLayout *IssueView::buildFields()
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(Theme::gap);
    fields->setVerticalSpacing(Theme::unit);
    for (QWidget *field : {static_cast<QWidget *>(m_course), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_signer), static_cast<QWidget *>(m_passphrase)})
        field->setFixedWidth(fieldWidth);
    m_words->setClearButtonEnabled(true);
    fields->addWidget(m_courseName, 0, 0);
    fields->addWidget(m_course, 0, 1);
    fields->addWidget(m_wordsName, 1, 0);
    fields->addWidget(m_words, 1, 1);
    fields->addWidget(m_dayName, 0, 2);
    fields->addWidget(m_day, 0, 3, Qt::AlignLeft);
    fields->addWidget(m_signerName, 1, 2);
    fields->addWidget(m_signer, 1, 3);
    fields->addWidget(m_passphraseName, 2, 2);
    fields->addWidget(m_passphrase, 2, 3);
    fields->addWidget(m_keyWords, 2, 0, 1, 2);
    fields->setColumnStretch(4, 1);
    return fields;
}

void IssueView::build()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::unit);
    tools->addWidget(m_all);
    tools->addWidget(m_figures, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_meaning, 1);
    m_meaning->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_strip);
    rows->addWidget(m_title);
    rows->addLayout(buildFields());
    rows->addLayout(tools);
    rows->addWidget(m_people, 1);
    rows->addLayout(buttons);
    m_people->installEventFilter(this);
    m_people->setMatter([] { return ListMatter{.title = tr("Certificates to be issued")}; });
    setTabOrderOf({m_course, m_day, m_words, m_signer, m_passphrase, m_all, m_people, m_save, m_leave});
}

void IssueView::listen()
{
    connect(m_course, &QComboBox::currentIndexChanged, this, &IssueView::read);
    connect(m_words, &QLineEdit::textChanged, this, &IssueView::read);
    connect(m_day, &DateField::dayChanged, this, [this] {
        fillSigners();
        read();
    });
    connect(m_all, &QPushButton::clicked, this, &IssueView::tickAll);
    connect(m_save, &QPushButton::clicked, this, &IssueView::save);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &IssueView::save);
    connect(m_leave, &QPushButton::clicked, this, &IssueView::left);
    connect(m_people, &HeldTable::openedRecord, this, [this](qint64 id) { tick({id}); });
    connect(m_people, &TableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            tick({m_people->idAt(index.row())});
    });
    onFault(*m_desk.worker, this, [this](const QString &words) {
        setWorking({});
        m_strip->say(Tone::Error, words);
        m_passphrase->setFocus();
    });
}

void IssueView::retranslate()
{
    m_title->setText(tr("Issue certificates"));
    m_courseName->setText(tr("Course"));
    m_course->setAccessibleName(tr("Course"));
    m_wordsName->setText(tr("Or somebody"));
    m_words->setAccessibleName(tr("Find somebody who is qualified and has no certificate"));
    m_words->setPlaceholderText(tr("Name or service number"));
    m_dayName->setText(tr("Day on the certificate"));
    m_day->setAccessibleName(tr("Day on the certificate"));
    m_day->edit()->setAccessibleName(tr("Day on the certificate"));
    m_signerName->setText(tr("Signed by"));
    m_signer->setAccessibleName(tr("Signed by"));
    m_passphraseName->setText(tr("Passphrase of the key"));
    m_passphrase->setAccessibleName(tr("Passphrase of the signing key"));
    m_all->setText(tr("Tick all"));
    m_all->setToolTip(tr("Tick everybody to whom one can be issued, or nobody"));
    m_people->setAccessibleName(tr("Qualifications for which certificates can be issued"));
    m_people->setEmptyText(tr("Nobody is chosen.\n\nChoose a course, or type somebody’s name; Space ticks."));
    m_people->setColumns({{"tick", tr("Ticked"), Qt::AlignLeft, 94},
                          {"name", tr("Name"), Qt::AlignLeft, 164},
                          {"service_no", tr("Service no."), Qt::AlignLeft, 104},
                          {"type", tr("Qualified as"), Qt::AlignLeft, 100},
                          {"granted", tr("Granted on"), Qt::AlignRight, 110},
                          {"until", tr("Valid until"), Qt::AlignRight, 116},
                          {"against", tr("Stands against it"), Qt::AlignLeft, 300}});
    m_meaning->setText(tr("What is issued stands for good: its number and its words are never changed. A wrong one is revoked and another issued."));
    m_save->setToolTip(tr("Number, sign and keep these certificates (Ctrl+S)"));
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(tr("Back to the register without issuing (Esc)"));
    if (m_today.isValid())
        refresh();
    else
        showRows();
}

} // namespace muster
