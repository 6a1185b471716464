// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionary_kinds.h"
#include "model/store/command.h"

#include <functional>
#include <memory>

namespace ugoda {

/// The shipped starting points (rows 55, 76, 153, 154).
enum class TemplateKind {
    Services,
    Goods,
    Clinic,
    Buyers,
    Empty
};

/// One stage of a template; its name is the translation of `key`.
struct TemplateStage
{
    QString key; ///< "stage.services.call"
    QString color;
    int probability = 0;
    bool start = false;
};

struct Template
{
    TemplateKind kind = TemplateKind::Services;
    QString key; ///< "services": for the command line and "template.services" for its name
    QList<TemplateStage> stages;
    QStringList tagKeys; ///< starter tags
};

/// All templates, in the order in which they are offered.
const QList<Template> &templates();
/// By its key; null when there is none.
const Template *findTemplate(QStringView key);

/// Fills a new file: the template's pipeline, dictionaries with the shipped defaults, the first
/// person.
std::unique_ptr<Command> applyTemplate(const Template &chosen,
                                       const QString &person,
                                       NameOf nameOf);

/// Marks who works at this machine ("People" in docs/requirements.md).
std::unique_ptr<Command> setCurrentPerson(PersonId person);

} // namespace ugoda
