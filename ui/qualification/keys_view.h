// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/signing_key_box.h"
#include "ui/office_desk.h"
#include "ui/qualification/key_form.h"
#include "ui/shell/page_view.h"

class QLabel;
class QPushButton;

namespace muster {

class HeldTable;
class MessageStrip;

/// The keys the office signs certificates with: make the first, replace one, change its passphrase, and hand out what others
/// check papers by.
class KeysView : public PageView {
    Q_OBJECT

public:
    /// How hard the passphrases of keys made here are to try.
    explicit KeysView(const OfficeDesk &desk, QWidget *parent = nullptr, KeyStrength strength = {});

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;
    void add() override { ask(KeyDeed::Make); }
    bool stepBack() override;

    void ask(KeyDeed deed);
    void savePublicKeysTo(const QString &path);
    void saveRevokedTo(const QString &path, const Passphrase &passphrase);

    HeldTable *list() const { return m_list; }
    KeyForm *form() const { return m_form; }
    QPushButton *makeKeyButton() const { return m_make; }
    QPushButton *passphraseButton() const { return m_passphrase; }
    QPushButton *publicKeysButton() const { return m_publicKeys; }
    QPushButton *revokedButton() const { return m_revoked; }
    MessageStrip *strip() const { return m_strip; }

private:
    void build();
    QWidget *buildHandingOut();
    void listen();
    void setColumns();
    void showKeys();
    void act(const KeyOrder &order);
    void make(const Passphrase &passphrase);
    void changePassphrase(const KeyOrder &order);
    void askPublicKeys();
    void askRevoked(const Passphrase &passphrase);
    void done(const QString &words);

    OfficeDesk m_desk;
    KeyStrength m_strength;
    QDate m_day;
    std::optional<SigningKey> m_present;
    MessageStrip *m_strip;
    QLabel *m_words;
    HeldTable *m_list;
    QPushButton *m_make;
    QPushButton *m_passphrase;
    QPushButton *m_publicKeys;
    QLabel *m_publicKeysWords;
    QPushButton *m_revoked;
    QLabel *m_revokedWords;
    KeyForm *m_form;
};

} // namespace muster
