// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QQuickImageProvider>
#include <QSvgRenderer>

#include <algorithm>

namespace transmittal::controls {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcLook, "transmittal.look")

namespace {

/// Gives every pixel the colour and keeps how much of it there is. What is white in the drawing is meant to
/// be cut out of its shape (the cross in the red square).
void tint(QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (QRgb *pixel = line; pixel != line + image.width(); ++pixel) {
            const int darkest = std::min({qRed(*pixel), qGreen(*pixel), qBlue(*pixel)});
            const int alpha = qAlpha(*pixel) * std::min(255, (255 - darkest) * 5 / 3) / 255;
            *pixel = qRgba(colour.red(), colour.green(), colour.blue(), alpha * colour.alpha() / 255);
        }
    }
}

class IconProvider : public QQuickImageProvider
{
public:
    IconProvider() : QQuickImageProvider(Image) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override
    {
        const QString name = id.section(u'/', 1);
        const QColor colour = QColor::fromString(u'#' + id.section(u'/', 0, 0));
        QSvgRenderer renderer(Icons::file(name));
        QImage image(requestedSize.isEmpty() ? QSize(16, 16) : requestedSize, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        if (renderer.isValid()) {
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            QPainter painter(&image);
            renderer.render(&painter);
            painter.end();
            tint(image, colour);
        }
        *size = image.size();
        return image;
    }
};

} // namespace

Icons::Icons(QQmlEngine &engine)
{
    engine.addImageProvider(u"desk"_s, new IconProvider); // the engine owns it
}

Icons *Icons::create(QQmlEngine *engine, QJSEngine *)
{
    return new Icons(*engine); // the engine owns this as well
}

QUrl Icons::source(const QString &name, const QColor &colour)
{
    if (name.isEmpty())
        return {};
    return QUrl(u"image://desk/%1/%2"_s.arg(colour.name(QColor::HexArgb).mid(1), name));
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(u":/look/icons/%1.svg"_s.arg(name));
}

QString Icons::file(const QString &name)
{
    const QString path = u":/look/icons/%1.svg"_s.arg(name);
    if (QFile::exists(path))
        return path;
    qCWarning(lcLook).noquote() << "no icon is called" << name << "(resources/icons/icons.txt)";
    return {};
}

} // namespace transmittal::controls
