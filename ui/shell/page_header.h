// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace muster {

/// The head of a page: title, a line below it, and widgets at the right and behind the line.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Adds a button or field at the right of the title; the header takes it over.
    void addTool(QWidget *tool);
    /// Adds a link or chip behind the subtitle; the header takes it over.
    void addRemark(QWidget *remark);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_tools;
    QHBoxLayout *m_remarks;
};

} // namespace muster
