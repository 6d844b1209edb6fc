// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

namespace muster {
namespace {

class SetTabOrderOfTest : public testing::Test {
protected:
    QWidget *box(QWidget *parent)
    {
        auto *made = new QWidget(parent);
        new QHBoxLayout(made);
        parent->layout()->addWidget(made);
        return made;
    }

    static QLineEdit *field(QWidget *parent, const char *name)
    {
        auto *made = new QLineEdit(parent);
        made->setObjectName(name);
        parent->layout()->addWidget(made);
        return made;
    }

    /// The names that a key leads along, from the first on, as many as there are fields.
    QString walk(QWidget *first, Qt::Key key)
    {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QStringList names;
        for (qsizetype i = window.findChildren<QLineEdit *>().size(); i > 0; --i) {
            names << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), key);
        }
        EXPECT_EQ(QApplication::focusWidget(), first);
        return names.join(u' ');
    }

    QWidget window;
    QHBoxLayout *row = new QHBoxLayout(&window);
};

TEST_F(SetTabOrderOfTest, keeps_what_stands_before_the_field_that_a_control_hands_the_keyboard_to)
{
    QLineEdit *last = field(&window, "last");
    QWidget *outer = box(&window);
    QWidget *inner = box(outer);
    field(inner, "before");
    QLineEdit *receiver = field(inner, "receiver");
    field(inner, "behind");
    QLineEdit *first = field(&window, "first");
    inner->setFocusProxy(receiver);
    outer->setFocusProxy(inner);
    setTabOrderOf({first, outer, last});
    EXPECT_EQ(walk(first, Qt::Key_Tab), u"first before receiver behind last"_qs);
    EXPECT_EQ(walk(last, Qt::Key_Backtab), u"last behind receiver before first"_qs);
    outer->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), receiver);
    EXPECT_EQ(inner->focusPolicy(), Qt::NoFocus);
    setTabOrderOf({inner, last, first});
    EXPECT_EQ(walk(first, Qt::Key_Tab), u"first before receiver behind last"_qs);
}

TEST_F(SetTabOrderOfTest, changes_the_order_within_a_control_and_leaves_its_owner_before_its_receiver)
{
    QWidget *control = box(&window);
    QLineEdit *receiver = field(control, "receiver");
    QLineEdit *before = field(control, "before");
    QLineEdit *after = field(&window, "after");
    control->setFocusProxy(receiver);
    setTabOrderOf({before, control});
    EXPECT_EQ(walk(before, Qt::Key_Tab), u"before receiver after"_qs);
    EXPECT_EQ(walk(after, Qt::Key_Backtab), u"after receiver before"_qs);
}

} // namespace
} // namespace muster
