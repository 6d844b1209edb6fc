// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_check.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

/// What papers are checked by: the office's own keys and register or, for papers of another office, its key file and its
/// revocation file.
class CheckBasis : public QFrame {
    Q_OBJECT

public:
    explicit CheckBasis(QWidget *parent = nullptr);

    /// Reads the office's own anew when they are what it goes by.
    CheckedBy read(const Database &database, QDate day);
    bool isOwn() const { return !m_keys.has_value(); }

    /// Throw Refused for files that are none, and then stay as they were.
    void openKeys(const QString &path);
    void openRevoked(const QString &path);
    void useOwn();

    QString words() const;
    void retranslate();

    QPushButton *keysButton() const { return m_openKeys; }
    QPushButton *revokedButton() const { return m_openRevoked; }
    QPushButton *ownButton() const { return m_own; }

signals:
    /// It goes by something else now.
    void changed();

private:
    void build();
    void showWords();
    void askKeys();
    void askRevoked();

    std::optional<PublicKeys> m_keys;
    std::optional<RevocationList> m_revoked;
    CheckedBy m_read;
    QLabel *m_title;
    QLabel *m_keyWords;
    QLabel *m_revokedWords;
    QPushButton *m_openKeys;
    QPushButton *m_openRevoked;
    QPushButton *m_own;
};

} // namespace muster
