// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_topics.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace muster {

/// The help beside the page: one topic, links to others, and a field that searches all of them. Esc closes it, and the
/// keyboard goes back to where it was.
class HelpPanel : public QFrame {
    Q_OBJECT

public:
    /// The keys in the sheet of keys are those of the actions.
    HelpPanel(std::function<QList<QAction *>()> actions, QWidget *parent);

    /// Shows the topic and takes the keyboard.
    void open(const QByteArray &topic);
    /// Shows the topic if the help is open; the keyboard stays where it is.
    void follow(const QByteArray &topic);
    void shut();

    QByteArray topic() const { return m_topic; }
    QTextBrowser *browser() const { return m_browser; }
    QLineEdit *search() const { return m_search; }

signals:
    void shown();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QToolButton *addButton(const char *icon);
    void show(const QByteArray &topic);
    void write(const QString &markdown);
    void showContents();
    void showFound(const QString &words);
    void showList(const QString &title, const QList<HelpTopic> &topics);
    void follow(const QUrl &link);
    void back();
    void retranslate();
    QString keyTable() const;

    std::function<QList<QAction *>()> m_actions;
    QLabel *m_title;
    QLineEdit *m_search;
    QTextBrowser *m_browser;
    QToolButton *m_back;
    QToolButton *m_contents;
    QToolButton *m_close;
    QByteArray m_topic;             ///< empty while a list of topics is shown
    QList<QByteArray> m_before;
    QPointer<QWidget> m_cameFrom;
};

} // namespace muster
