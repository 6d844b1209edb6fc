// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_choices.h"

#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/start/checked_field.h"
#include "ui/start/office_plan.h"

#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

StartChoices::StartChoices(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_recent(addCard()), m_new(addCard()), m_open(addCard()),
      m_sample(addCard()), m_recentRows(new QWidget(this)), m_recentGrid(new QGridLayout(m_recentRows)), m_newButton(makeButton(ButtonLook::Primary, {}, this)),
      m_address(new CheckedField(this)), m_openButton(makeButton(ButtonLook::Plain, {}, this)),
      m_fileButton(makeButton(ButtonLook::Plain, {}, this)), m_sampleButton(makeButton(ButtonLook::Plain, {}, this))
{
    build();
    connect(m_newButton, &QPushButton::clicked, this, &StartChoices::newAsked);
    connect(m_sampleButton, &QPushButton::clicked, this, &StartChoices::sampleAsked);
    connect(m_fileButton, &QPushButton::clicked, this, &StartChoices::chooseFile);
    connect(m_openButton, &QPushButton::clicked, this, &StartChoices::openTyped);
    connect(m_address->edit(), &QLineEdit::returnPressed, this, &StartChoices::openTyped);
    connect(m_address->edit(), &QLineEdit::textEdited, this, [this] { m_address->tell({}); });
    retranslate();
    refresh();
}

StartChoices::Card StartChoices::addCard()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("card"));
    const Card card{makeLabel(TextLook::Heading, {}, frame), makeLabel(TextLook::Soft, {}, frame), new QHBoxLayout,
                    new QVBoxLayout(frame)};
    card.words->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(card.heading);
    texts->addWidget(card.words);
    card.head->setSpacing(Theme::gap);
    card.head->addLayout(texts, 1);
    card.rows->setContentsMargins(20, Theme::gap, 20, Theme::gap);
    card.rows->setSpacing(Theme::unit);
    card.rows->addLayout(card.head);
    m_rows->addWidget(frame);
    return card;
}

void StartChoices::build()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    m_rows->addStretch(1);
    m_recent.words->hide();
    m_recent.rows->addWidget(m_recentRows);
    m_recentGrid->setContentsMargins(0, 0, 0, 0);
    m_recentGrid->setHorizontalSpacing(Theme::gap);
    m_recentGrid->setVerticalSpacing(4);
    m_recentGrid->setColumnStretch(1, 1);
    m_new.head->addWidget(m_newButton);
    m_open.head->addWidget(m_fileButton);
    m_address->addButton(m_openButton);
    m_open.rows->addWidget(m_address);
    m_sample.head->addWidget(m_sampleButton);
    setTabOrderOf({m_newButton, m_fileButton, m_address, m_sampleButton});
}

void StartChoices::refresh()
{
    qDeleteAll(m_recentRows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const QList<RecentOffice> offices = recentOffices();
    for (int row = 0; row < offices.size(); ++row)
        addRecent(offices[row], row);
    // What is not shown yet cannot have the focus.
    for (auto *part : m_recentRows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->show();
    setTabOrderOf({m_recentRows, m_newButton});
    m_recent.heading->parentWidget()->setVisible(!offices.isEmpty());
    setLook(m_newButton, "look", offices.isEmpty() ? QStringLiteral("primary") : QStringLiteral("plain"));
}

void StartChoices::addRecent(const RecentOffice &office, int row)
{
    auto *where = new ElidedLabel(TextLook::Faint, office.address.shown(), m_recentRows);
    if (!office.isThere())
        where->setText(tr("No longer there: %1").arg(office.address.shown()));
    m_recentGrid->addWidget(recentButton(office), row, 0, Qt::AlignLeft);
    m_recentGrid->addWidget(where, row, 1);
    m_recentGrid->addWidget(removeButton(office), row, 2);
}

QWidget *StartChoices::removeButton(const RecentOffice &office)
{
    auto *button = new QToolButton(m_recentRows);
    button->setIcon(lineIcon(QStringLiteral("close")));
    button->setToolTip(tr("Take out of this list; the office itself stays"));
    button->setAccessibleName(tr("Take out of this list: %1").arg(office.name));
    connect(button, &QToolButton::clicked, this, [this, address = office.address] { removeRecent(address); });
    return button;
}

QPushButton *StartChoices::recentButton(const RecentOffice &office)
{
    const QString name = fontMetrics().elidedText(office.name, Qt::ElideMiddle, 380);
    auto *button = makeButton(ButtonLook::Link, name, m_recentRows);
    button->setEnabled(office.isThere());
    button->setToolTip(office.name);
    button->setAccessibleName(tr("Open %1").arg(office.name));
    button->setAccessibleDescription(office.address.shown());
    connect(button, &QPushButton::clicked, this, [this, address = office.address] { emit chosen(address); });
    return button;
}

void StartChoices::removeRecent(const OfficeAddress &address)
{
    forgetOffice(address);
    // The button that was pressed is one of those that go.
    QMetaObject::invokeMethod(this, [this] {
        refresh();
        takeFocus();
    }, Qt::QueuedConnection);
}

void StartChoices::offer(const OfficeAddress &address)
{
    m_address->edit()->setText(address.text);
    m_address->edit()->setFocus();
}

void StartChoices::takeFocus()
{
    for (auto *button : m_recentRows->findChildren<QPushButton *>())
        if (button->isEnabled())
            return button->setFocus();
    m_newButton->setFocus();
}

void StartChoices::openTyped()
{
    const OfficeAddress address = OfficeAddress::of(m_address->text());
    const QString fault = address.text.isEmpty() ? tr("Type the address of the office, or choose a file.")
        : address.engine == Engine::Postgres     ? serverAddressFault(address.text)
                                                 : QString();
    m_address->tell(fault);
    if (fault.isEmpty())
        emit chosen(address);
    else
        m_address->edit()->setFocus();
}

void StartChoices::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open an office"), QDir::homePath(),
                                                      tr("Offices (*.muster);;All files (*)"));
    if (!path.isEmpty())
        emit chosen(OfficeAddress::of(path));
}

void StartChoices::retranslate()
{
    m_recent.heading->setText(tr("Offices you had open"));
    m_new.heading->setText(tr("New office"));
    m_new.words->setText(tr("Give it a name and a place; the reference lists come with it."));
    m_newButton->setText(tr("New office…"));
    m_open.heading->setText(tr("An office that is there already"));
    m_open.words->setText(tr("A file that ends in .muster, or an office that several clerks share on a server. For a shared "
                             "office ask your administrator for its address and for a name and a password of your own."));
    m_fileButton->setText(tr("Choose a file…"));
    m_address->setName(tr("Address of a shared office, or path of a file"));
    m_address->edit()->setPlaceholderText(QStringLiteral("postgresql://name@server/office"));
    m_openButton->setText(tr("Open"));
    m_openButton->setAccessibleName(tr("Open the office at this address"));
    m_sample.heading->setText(tr("Sample office"));
    m_sample.words->setText(tr("Made-up people and tours to learn with. Nothing you try there touches a real record."));
    m_sampleButton->setText(tr("Open the sample office"));
    refresh();
}

} // namespace muster
