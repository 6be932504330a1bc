// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_texts.h"

#include <QThread>

namespace transmittal::models {

using namespace Qt::StringLiterals;

SpokenTexts::SpokenTexts(QObject *parent) : QTranslator(parent)
{}

void SpokenTexts::setEngine(QJSEngine *engine)
{
    m_engine = engine;
    m_qt = engine ? engine->globalObject().property(u"Qt"_s) : QJSValue();
}

QString SpokenTexts::translate(const char *context, const char *text, const char *disambiguation,
                               int number) const
{
    // Reading the property notes it for the binding that is evaluated at the moment, if one is.
    if (m_engine && m_engine->thread() == QThread::currentThread())
        static_cast<void>(m_qt.property(u"uiLanguage"_s));
    return QTranslator::translate(context, text, disambiguation, number);
}

} // namespace transmittal::models
