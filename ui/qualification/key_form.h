// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/passphrase.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace muster {

class PassphraseField;

/// What is done to or with the signing key that takes a passphrase.
enum class KeyDeed { Make, Replace, ChangePassphrase, SignRevoked };

/// A deed with the passphrases it takes: the present one, or empty; the new one, or empty.
struct KeyOrder {
    KeyDeed deed = KeyDeed::Make;
    Passphrase present;
    Passphrase fresh;
};

/// Where passphrases are typed for a deed: only the fields it takes are shown. What is typed is wiped once it is handed over or
/// the form is left.
class KeyForm : public QFrame {
    Q_OBJECT

public:
    explicit KeyForm(QWidget *parent = nullptr);

    void ask(KeyDeed deed);
    void leave();
    /// While the deed is done, which takes a second or two, nothing can be typed.
    void setWorking(bool working);
    void retranslate();
    KeyDeed deed() const { return m_deed; }

    PassphraseField *present() const { return m_present; }
    PassphraseField *fresh() const { return m_fresh; }
    PassphraseField *again() const { return m_again; }
    QPushButton *goButton() const { return m_go; }
    QPushButton *leaveButton() const { return m_leave; }
    QString fault() const;

signals:
    void ordered(const muster::KeyOrder &order);
    void left();

private:
    void build();
    void go();
    QString faultNow() const;
    void showFault(const QString &words);
    bool takesPresent() const { return m_deed == KeyDeed::ChangePassphrase || m_deed == KeyDeed::SignRevoked; }
    bool takesFresh() const { return m_deed != KeyDeed::SignRevoked; }

    KeyDeed m_deed = KeyDeed::Make;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_presentName;
    PassphraseField *m_present;
    QLabel *m_freshName;
    PassphraseField *m_fresh;
    QLabel *m_againName;
    PassphraseField *m_again;
    QLabel *m_fault;
    QPushButton *m_go;
    QPushButton *m_leave;
};

} // namespace muster
