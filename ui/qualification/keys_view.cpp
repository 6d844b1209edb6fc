// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/keys_view.h"

#include "core/base/days.h"
#include "core/exchange/safe_name.h"
#include "core/exchange/whole_folder.h"
#include "core/qualification/revoked_numbers.h"
#include "core/qualification/signing_keys.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"
#include "ui/shell/worker_faults.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>

namespace muster {

namespace {

constexpr int listHeight = 130;

} // namespace

KeysView::KeysView(const OfficeDesk &desk, QWidget *parent, KeyStrength strength)
    : PageView(parent), m_desk(desk), m_strength(strength), m_strip(new MessageStrip(this)), m_words(makeLabel(TextLook::Soft, {}, this)),
      m_list(new HeldTable(QStringLiteral("signing-keys"), {{0, 2}}, this)), m_make(makeButton(ButtonLook::Primary, {}, this)),
      m_passphrase(makeButton(ButtonLook::Plain, {}, this)), m_publicKeys(makeButton(ButtonLook::Plain, {}, this)),
      m_publicKeysWords(makeLabel(TextLook::Soft, {}, this)), m_revoked(makeButton(ButtonLook::Plain, {}, this)),
      m_revokedWords(makeLabel(TextLook::Soft, {}, this)), m_form(new KeyForm(this))
{
    build();
    listen();
    retranslate();
}

void KeysView::build()
{
    m_words->setWordWrap(true);
    m_list->setMaximumHeight(listHeight);
    m_list->setChips({3});
    setColumns();
    m_list->setMatter([] { return ListMatter{.title = tr("Signing keys")}; });
    auto *keyActs = new QHBoxLayout;
    keyActs->setSpacing(Theme::unit);
    keyActs->addWidget(m_make);
    keyActs->addWidget(m_passphrase);
    keyActs->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addWidget(m_words);
    rows->addWidget(m_list);
    rows->addLayout(keyActs);
    rows->addWidget(m_form);
    rows->addWidget(buildHandingOut());
    rows->addStretch(1);
    setTabOrderOf({m_list, m_make, m_passphrase, m_form, m_publicKeys, m_revoked});
}

/// What is handed out to those who check.
QWidget *KeysView::buildHandingOut()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    grid->setHorizontalSpacing(Theme::gap);
    grid->setVerticalSpacing(12);
    int row = 0;
    for (const auto &[button, words] : {std::pair(m_publicKeys, m_publicKeysWords), {m_revoked, m_revokedWords}}) {
        words->setWordWrap(true);
        grid->addWidget(button, row, 0);
        grid->addWidget(words, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return card;
}

void KeysView::listen()
{
    showFaults(*m_desk.worker, this);
    connect(m_make, &QPushButton::clicked, this, [this] { ask(m_present ? KeyDeed::Replace : KeyDeed::Make); });
    connect(m_passphrase, &QPushButton::clicked, this, [this] { ask(KeyDeed::ChangePassphrase); });
    connect(m_publicKeys, &QPushButton::clicked, this, &KeysView::askPublicKeys);
    connect(m_revoked, &QPushButton::clicked, this, [this] { ask(KeyDeed::SignRevoked); });
    connect(m_form, &KeyForm::ordered, this, &KeysView::act);
    connect(m_form, &KeyForm::left, this, [this] { m_make->setFocus(); });
    connect(m_desk.worker.get(), &OfficeWorker::failed, this, [this](QObject *asker) {
        if (asker == this)
            m_form->setWorking(false);
    });
}

void KeysView::refresh(QDate day)
{
    m_day = day;
    attempt(this, [this] { showKeys(); });
}

void KeysView::showKeys()
{
    const Database &database = m_desk.office.database();
    const QHash<SigningKeyId, int> counts = signedWith(database);
    QList<QVariantList> rows;
    m_present = presentKey(database);
    for (const SigningKey &key : signingKeys(database)) {
        const bool isPresent = m_present && m_present->id == key.id;
        const QString state = isPresent ? tr("in use") : tr("replaced on %1").arg(dayText(key.replacedOn));
        rows.append({key.fingerprint, key.createdOn, counts.value(key.id), chipValue({state, isPresent ? Tone::Good : Tone::Info}), key.id.value});
    }
    m_list->setRows(rows);
    m_make->setText(m_present ? tr("Replace the key…") : tr("Make the first key…"));
    for (QPushButton *button : {m_passphrase, m_publicKeys, m_revoked})
        button->setEnabled(m_present.has_value());
    emit counted(tr("Keys: %1").arg(QLocale().toString(rows.size())));
}

void KeysView::ask(KeyDeed deed)
{
    m_strip->dismiss();
    m_form->ask(deed == KeyDeed::Make && m_present ? KeyDeed::Replace : deed);
}

void KeysView::act(const KeyOrder &order)
{
    m_strip->dismiss();
    if (order.deed == KeyDeed::SignRevoked)
        askRevoked(order.present);
    else if (order.deed == KeyDeed::ChangePassphrase)
        changePassphrase(order);
    else
        make(order.fresh);
}

void KeysView::done(const QString &words)
{
    m_form->setWorking(false);
    m_form->leave();
    m_strip->say(Tone::Good, words);
    attempt(this, [this] { showKeys(); });
}

void KeysView::make(const Passphrase &passphrase)
{
    m_form->setWorking(true);
    const QDate day = m_desk.now().toLocalTime().date();
    m_desk.worker->ask({this, "key"}, [passphrase, day, strength = m_strength](const Database &) { return makeSigningKey(passphrase, day, strength); },
                       [this](const SigningKey &made) {
                           const bool isDone = attempt(this, [&] { takeIntoUse(m_desk.office.database(), made, m_present, m_desk.signature()); });
                           m_form->setWorking(false);
                           if (isDone)
                               done(tr("The key %1 is in use. Save the public keys and hand them to those who check certificates.").arg(made.fingerprint));
                       });
}

void KeysView::changePassphrase(const KeyOrder &order)
{
    m_form->setWorking(true);
    m_desk.worker->ask({this, "key"}, [order, strength = m_strength](const Database &database) { return withPassphrase(requiredKey(database), order.present, order.fresh, strength); },
                       [this](const SigningKey &changed) {
                           const bool isDone = attempt(this, [&] { keepPassphrase(m_desk.office.database(), changed, m_desk.signature()); });
                           m_form->setWorking(false);
                           if (isDone)
                               done(tr("The passphrase was changed."));
                       });
}

void KeysView::askPublicKeys()
{
    const QString name = safeFileName(tr("public keys") + QStringLiteral(" ") + isoDay(m_day)) + QStringLiteral(".musterkeys");
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the public keys"), QDir(usualFolder()).filePath(name), tr("Key files (*.musterkeys)"));
    if (!path.isEmpty())
        savePublicKeysTo(path);
}

void KeysView::savePublicKeysTo(const QString &path)
{
    attempt(this, [&] {
        writeContent(path, publicKeyFile(officeKeys(m_desk.office.database(), m_day)).toUtf8());
        m_strip->say(Tone::Good, tr("The public keys were written to %1. Tell those who get them the fingerprint on another way, so that they can compare it.")
                                     .arg(QDir::toNativeSeparators(path)));
    });
}

void KeysView::askRevoked(const Passphrase &passphrase)
{
    const QString name = safeFileName(tr("revoked certificates") + QStringLiteral(" ") + isoDay(m_day)) + QStringLiteral(".musterrevoked");
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the revocation file"), QDir(usualFolder()).filePath(name), tr("Revocation files (*.musterrevoked)"));
    if (!path.isEmpty())
        saveRevokedTo(path, passphrase);
}

void KeysView::saveRevokedTo(const QString &path, const Passphrase &passphrase)
{
    m_form->setWorking(true);
    m_desk.worker->ask({this, "key"},
                       [path, passphrase, day = m_day](const Database &database) {
                           const UnlockedKey key = unlock(requiredKey(database), passphrase);
                           const RevocationList list = revocationList(database, day);
                           writeContent(path, revocationFile(list, key).toUtf8());
                           return int(list.numbers.size());
                       },
                       [this, path](int numbers) { done(tr("%n number(s) written to %1", nullptr, numbers).arg(QDir::toNativeSeparators(path))); });
}

bool KeysView::stepBack()
{
    if (m_form->isHidden())
        return false;
    m_form->leave();
    return true;
}

void KeysView::takeFocus()
{
    if (m_form->isHidden())
        m_make->setFocus();
}

void KeysView::setColumns()
{
    m_list->setColumns({{"fingerprint", tr("Fingerprint"), Qt::AlignLeft, 260},
                        {"made_on", tr("Made on"), Qt::AlignRight, 110},
                        {"certificates", tr("Certificates signed"), Qt::AlignRight, 150},
                        {"state", tr("State"), Qt::AlignLeft, 190}});
}

void KeysView::retranslate()
{
    m_words->setText(tr("Certificates are signed with the key in use. What older keys signed stays genuine. The secret half of a key lies in the office encrypted under its passphrase."));
    m_list->setAccessibleName(tr("Signing keys"));
    m_list->setEmptyText(tr("The office has no key yet.\n\nMake the first one before certificates are issued."));
    m_passphrase->setText(tr("Change the passphrase…"));
    m_publicKeys->setText(tr("Save the public keys…"));
    m_publicKeysWords->setText(tr("With this file anybody checks this office’s certificates: in Muster’s window or on the command line, without a network and without this office."));
    m_revoked->setText(tr("Save the revocation file…"));
    m_revokedWords->setText(tr("The numbers of revoked and suspended certificates as of today, signed. Send it anew when something was revoked."));
    m_form->retranslate();
    setColumns();
    if (m_day.isValid())
        attempt(this, [this] { showKeys(); });
}

} // namespace muster
