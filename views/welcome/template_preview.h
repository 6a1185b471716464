// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/setup_commands.h"

#include <QWidget>

namespace ugoda {

/// The stages of a template one below the other, and the two outcomes under them. As high as the
/// longest template, so that nothing jumps when another is chosen.
class TemplatePreview : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePreview(QWidget *parent);

    void setTemplate(const Template *shown);
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    const Template *m_template = nullptr;
};

} // namespace ugoda
