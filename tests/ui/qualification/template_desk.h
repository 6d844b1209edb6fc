// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "core/storage/repository.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/qualification/template_canvas.h"
#include "ui/qualification/template_editor.h"
#include "ui/qualification/template_stock.h"
#include "ui/shell/message_strip.h"

#include <QAbstractButton>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace muster {

/// Somebody at the editor of one template with three items, with the keyboard and the mouse.
class TemplateDeskTest : public SampleDeskTest {
protected:
    enum { Title, Frame, Code };

    TemplateDeskTest() : signing(desk())
    {
        signing.now = [this] { return sampleClerk().at.addSecs(3600 + m_seconds++); };
        kept = addTemplate(database(), {.id = {}, .version = 0, .code = u"TEST"_qs, .nameEn = u"Test template"_qs, .nameVi = {}, .layout = layoutText(firstLayout()), .note = {}},
                           sampleClerk());
        begin();
    }

    /// The editor as another start of the program would show it.
    void begin()
    {
        delete editor;
        signing.drafts = std::make_shared<Drafts>(draftFolder());
        editor = new TemplateEditor(signing, &window);
        if (!window.layout())
            new QVBoxLayout(&window);
        window.layout()->addWidget(editor);
        QObject::connect(editor, &PageRecord::said, &window, [this](const QString &words) { said = words; });
        window.resize(1100, 740);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        editor->open({{u"template"_qs, kept.id.value}});
        editor->takeFocus();
        QApplication::processEvents();
    }

    static CertificateLayout firstLayout()
    {
        CertificateLayout layout;
        layout.items = {{.place = {50, 40, 100, 12}, .text = u"GIẤY CHỨNG NHẬN"_qs, .onlyWith = {}, .picture = {}},
                        {.kind = LayoutKind::Frame, .place = {10, 10, 277, 190}, .text = {}, .onlyWith = {}, .picture = {}},
                        {.kind = LayoutKind::Qr, .place = {20, 150, 40, 40}, .text = {}, .onlyWith = {}, .picture = {}}};
        return layout;
    }

    TemplateCanvas *canvas() { return editor->canvas(); }
    const CertificateLayout &layout() const { return editor->history().now().layout; }
    QRectF place(int item) const { return layout().items[item].place; }
    CertificateTemplate stored() const { return *find(database(), kept.id); }
    CertificateLayout storedLayout() const { return layoutOf(stored().layout); }
    QString strip() const { return editor->strip()->isHidden() ? QString() : editor->strip()->words(); }
    int changes() const { return int(changeSets(database(), 1000).size()); }

    QPoint onCanvas(QPointF millimetres) { return canvas()->sheet().onScreen(millimetres).toPoint(); }
    void pressMouse(QPointF at, Qt::KeyboardModifiers with = {}) { QTest::mousePress(canvas(), Qt::LeftButton, with, onCanvas(at)); }
    void moveMouse(QPointF at, Qt::KeyboardModifiers with = {})
    {
        const QPointF point = onCanvas(at);
        QMouseEvent move(QEvent::MouseMove, point, canvas()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, with);
        QApplication::sendEvent(canvas(), &move);
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers with = Qt::AltModifier)
    {
        pressMouse(from);
        moveMouse((from + to) / 2, with);
        moveMouse(to, with);
        QTest::mouseRelease(canvas(), Qt::LeftButton, with, onCanvas(to));
        QApplication::processEvents();
    }
    void click(QPointF at, Qt::KeyboardModifiers with = {}) { QTest::mouseClick(canvas(), Qt::LeftButton, with, onCanvas(at)); }

    /// Presses one of the buttons that a strip of words offers.
    void answer(const QString &words)
    {
        for (auto *button : editor->strip()->findChildren<QAbstractButton *>())
            if (button->text() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
        FAIL() << "the strip does not offer it: " << words.toStdString();
    }

    CertificateTemplate kept;
    OfficeDesk signing;
    QWidget window;
    TemplateEditor *editor = nullptr;
    QString said;

private:
    int m_seconds = 0;
};

} // namespace muster
