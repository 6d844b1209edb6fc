// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/register_list.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace muster {

/// One certificate beside the register: what it says, and what happened to it.
class CertificateCard : public QFrame {
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);

    void show(const BookLine &line);
    void clear();
    void retranslate();

    /// What stands on it, line by line.
    QString words() const;

private:
    QWidget *buildBody(const BookLine &line);
    void addSaid(QGridLayout *lines, const BookLine &line);
    void addEvents(QGridLayout *lines, const BookLine &line);

    std::optional<BookLine> m_line;
    QLabel *m_number;
    QLabel *m_holder;
    QScrollArea *m_area;        ///< its widget is made anew for each certificate
};

} // namespace muster
