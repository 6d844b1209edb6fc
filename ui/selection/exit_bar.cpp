// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/exit_bar.h"

#include "core/pipeline/stage_table.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>

namespace muster {

ExitBar::ExitBar(QWidget *parent) : QFrame(parent), m_words(makeLabel(TextLook::Small, {}, this))
{
    setObjectName(QStringLiteral("exitBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap, Theme::unit, Theme::gap, Theme::unit);
    row->setSpacing(Theme::unit);
    row->addWidget(m_words);
    for (const Stage stage : {Stage::Deployed, Stage::NotSelected, Stage::Withdrawn, Stage::Failed}) {
        auto *field = makeLabel(TextLook::Body, {}, this);
        field->setObjectName(QStringLiteral("exitField"));
        field->setAlignment(Qt::AlignCenter);
        field->setMinimumHeight(40);
        row->addWidget(field, 1);
        m_fields.append({stage, field});
    }
    hide();
    retranslate();
}

QLabel *ExitBar::fieldOf(Stage stage) const
{
    for (const auto &[held, field] : m_fields)
        if (held == stage)
            return field;
    return nullptr;
}

std::optional<Stage> ExitBar::stageAt(QPoint global) const
{
    for (const auto &[stage, field] : m_fields)
        if (field->isVisible() && field->rect().contains(field->mapFromGlobal(global)))
            return stage;
    return {};
}

void ExitBar::point(std::optional<Stage> stage)
{
    for (const auto &[held, field] : m_fields)
        setLook(field, "target", held == stage ? QStringLiteral("allowed") : QString());
}

void ExitBar::offerFrom(Stage from)
{
    for (const auto &[stage, field] : m_fields)
        field->setVisible(wayOf(from, stage).has_value());
}

void ExitBar::retranslate()
{
    m_words->setText(tr("Drop here:"));
    for (const auto &[stage, field] : m_fields)
        field->setText(stageWords(stage));
}

} // namespace muster
