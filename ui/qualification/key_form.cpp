// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/key_form.h"

#include "ui/qualification/passphrase_field.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace muster {

namespace {

constexpr int fieldWidth = 320;

}

KeyForm::KeyForm(QWidget *parent)
    : QFrame(parent), m_title(makeLabel(TextLook::Heading, {}, this)), m_words(makeLabel(TextLook::Soft, {}, this)),
      m_presentName(makeLabel(TextLook::Body, {}, this)), m_present(new PassphraseField(this)), m_freshName(makeLabel(TextLook::Body, {}, this)),
      m_fresh(new PassphraseField(this)), m_againName(makeLabel(TextLook::Body, {}, this)), m_again(new PassphraseField(this)),
      m_fault(new QLabel(this)), m_go(makeButton(ButtonLook::Primary, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    build();
    for (PassphraseField *field : {m_present, m_fresh, m_again}) {
        connect(field, &QLineEdit::returnPressed, this, &KeyForm::go);
        connect(field, &QLineEdit::textEdited, this, [this] { showFault({}); });
    }
    connect(m_go, &QPushButton::clicked, this, &KeyForm::go);
    connect(m_leave, &QPushButton::clicked, this, &KeyForm::leave);
    hide();
}

void KeyForm::build()
{
    m_words->setWordWrap(true);
    m_fault->setWordWrap(true);
    setLook(m_fault, "look", QStringLiteral("fault"));
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(Theme::gap);
    fields->setVerticalSpacing(Theme::unit);
    int row = 0;
    for (const auto &[name, field] : {std::pair(m_presentName, m_present), {m_freshName, m_fresh}, {m_againName, m_again}}) {
        field->setFixedWidth(fieldWidth);
        fields->addWidget(name, row, 0);
        fields->addWidget(field, row++, 1);
        name->setBuddy(field);
    }
    fields->setColumnStretch(2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_title);
    rows->addWidget(m_words);
    rows->addLayout(fields);
    rows->addWidget(m_fault);
    rows->addLayout(buttons);
    setTabOrderOf({m_present, m_fresh, m_again, m_go, m_leave});
}

void KeyForm::ask(KeyDeed deed)
{
    leave();
    m_deed = deed;
    retranslate();
    for (QWidget *part : {static_cast<QWidget *>(m_presentName), static_cast<QWidget *>(m_present)})
        part->setVisible(takesPresent());
    for (QWidget *part : {static_cast<QWidget *>(m_freshName), static_cast<QWidget *>(m_fresh), static_cast<QWidget *>(m_againName), static_cast<QWidget *>(m_again)})
        part->setVisible(takesFresh());
    show();
    (takesPresent() ? m_present : m_fresh)->setFocus();
}

void KeyForm::leave()
{
    for (PassphraseField *field : {m_present, m_fresh, m_again})
        field->wipeOut();
    showFault({});
    if (isHidden())
        return;
    hide();
    emit left();
}

QString KeyForm::faultNow() const
{
    if (takesPresent() && m_present->text().isEmpty())
        return tr("Type the passphrase of the key.");
    if (!takesFresh())
        return {};
    if (const QString fault = passphraseFault(m_fresh->passphrase()); !fault.isEmpty())
        return fault;
    return m_fresh->passphrase() == m_again->passphrase() ? QString() : tr("The two do not agree; type the new passphrase again.");
}

void KeyForm::go()
{
    showFault(faultNow());
    if (!fault().isEmpty())
        return;
    const KeyOrder order{m_deed, m_present->take(), m_fresh->take()};
    m_again->wipeOut();
    emit ordered(order);
}

void KeyForm::showFault(const QString &words)
{
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
}

void KeyForm::setWorking(bool working)
{
    for (QWidget *part : {static_cast<QWidget *>(m_present), static_cast<QWidget *>(m_fresh), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_go)})
        part->setEnabled(!working);
}

QString KeyForm::fault() const
{
    return m_fault->text();
}

void KeyForm::retranslate()
{
    struct DeedWords {
        QString title, words, go;
    };
    const QString warning = tr("Nobody can find out a forgotten passphrase: write it down and keep it in the safe. Whoever knows it, and has the office’s file, can issue certificates.");
    const DeedWords words[] = {
        {tr("The first key"), tr("Certificates are signed with it.") + u' ' + warning, tr("Make the key")},
        {tr("Another key in its place"), tr("From today on certificates are signed with the new key. Those of the old one stay genuine; hand out the public keys anew.") + u' ' + warning,
         tr("Replace the key")},
        {tr("Another passphrase"), tr("The key stays the same. Copies of the office made before still open with the old passphrase: if somebody knows it who should not, replace the key."),
         tr("Change the passphrase")},
        {tr("Revocation file"), tr("It is signed, so that nobody can alter it on its way."), tr("Sign and save…")},
    };
    const DeedWords &now = words[size_t(m_deed)];
    m_title->setText(now.title);
    m_words->setText(now.words);
    m_go->setText(now.go);
    m_leave->setText(tr("Cancel"));
    m_presentName->setText(m_deed == KeyDeed::ChangePassphrase ? tr("Present passphrase") : tr("Passphrase"));
    m_freshName->setText(m_deed == KeyDeed::ChangePassphrase ? tr("New passphrase") : tr("Passphrase"));
    m_againName->setText(tr("The same again"));
}

} // namespace muster
