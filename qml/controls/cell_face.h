// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "row_selection.h"
#include "table_model.h"
#include "theme.h"

#include <QFont>
#include <QQuickItem>
#include <QUrl>

namespace transmittal::controls {

/// What TableCell.qml shows of one cell, put together here: a page of a list is some two hundred cells that
/// are all filled anew while PageDown is held, and as bindings each would be evaluated for each of them, most
/// of them to what they were. It paints the background; what lies on it is the QML's. GUI thread.
class CellFace : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    // Of the view, for each cell anew
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged REQUIRED FINAL)
    Q_PROPERTY(int column MEMBER m_column NOTIFY columnChanged REQUIRED FINAL)
    Q_PROPERTY(transmittal::models::CellContent content READ content WRITE setContent NOTIFY contentChanged
                   REQUIRED FINAL)
    // Of the table, the same for all
    Q_PROPERTY(transmittal::controls::Theme *theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(transmittal::models::RowSelection *selection READ selection WRITE setSelection NOTIFY
                   selectionChanged FINAL)
    Q_PROPERTY(int hoveredRow READ hoveredRow WRITE setHoveredRow NOTIFY hoveredRowChanged FINAL)
    Q_PROPERTY(bool tableFocused READ isTableFocused WRITE setTableFocused NOTIFY heardChanged FINAL)
    Q_PROPERTY(bool pooled READ isPooled WRITE setPooled NOTIFY heardChanged FINAL)

    Q_PROPERTY(double rowId READ rowId NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString line READ line NOTIFY lineChanged FINAL)
    Q_PROPERTY(qreal lineX READ lineX NOTIFY lineXChanged FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged FINAL)
    Q_PROPERTY(QFont font READ font NOTIFY fontChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY inkChanged FINAL)
    Q_PROPERTY(bool chip READ isChip NOTIFY chipChanged FINAL)
    Q_PROPERTY(QColor chipColour READ chipColour NOTIFY chipChanged FINAL)
    Q_PROPERTY(QUrl chipIcon READ chipIcon NOTIFY chipChanged FINAL)
    Q_PROPERTY(qreal chipWidth READ chipWidth NOTIFY chipWidthChanged FINAL)
    Q_PROPERTY(int iconPixels READ iconPixels NOTIFY iconPixelsChanged FINAL)
    // What a screen reader says: follows the cell only while one listens
    Q_PROPERTY(QString title READ title NOTIFY heardChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY heardChanged FINAL)
    Q_PROPERTY(QString tip READ tip NOTIFY heardChanged FINAL)
    Q_PROPERTY(bool picked READ isPicked NOTIFY heardChanged FINAL)
    Q_PROPERTY(bool focused READ isFocused NOTIFY heardChanged FINAL)

public:
    explicit CellFace(QQuickItem *parent = nullptr);

    [[nodiscard]] int row() const { return m_row; }
    void setRow(int row);
    [[nodiscard]] models::CellContent content() const { return m_content; }
    void setContent(const models::CellContent &content);
    [[nodiscard]] Theme *theme() const { return m_theme; }
    void setTheme(Theme *theme);
    /// Whose rows have another background. Not owned.
    [[nodiscard]] models::RowSelection *selection() const { return m_selection; }
    void setSelection(models::RowSelection *selection);
    /// The row under the pointer, -1 for none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    void setHoveredRow(int row);
    [[nodiscard]] bool isTableFocused() const { return m_tableFocused; }
    void setTableFocused(bool focused);
    /// Kept by the view for a later row: it is not painted, but a screen reader would still find it.
    [[nodiscard]] bool isPooled() const { return m_pooled; }
    void setPooled(bool pooled);

    [[nodiscard]] double rowId() const { return static_cast<double>(m_content.rowId); }
    /// The text in one line, cut to what there is room for; and where it begins. Known after polishing.
    [[nodiscard]] QString line() const { return m_line; }
    [[nodiscard]] qreal lineX() const { return m_lineX; }
    /// What a tip says: more than fits, or what was cut.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QFont font() const { return m_font; }
    [[nodiscard]] QColor ink() const { return m_ink; }
    /// It shows a state.
    [[nodiscard]] bool isChip() const { return !m_content.cell.status.isEmpty(); }
    [[nodiscard]] QColor chipColour() const { return m_chipColour; }
    [[nodiscard]] QUrl chipIcon() const { return m_chipIcon; }
    [[nodiscard]] qreal chipWidth() const { return m_chipWidth; }
    /// How large the chip's icon is drawn on this screen. QML's Screen would be one object more for each
    /// cell, and each of them a connection that the screen looks through whenever a cell goes.
    [[nodiscard]] int iconPixels() const { return m_iconPixels; }
    [[nodiscard]] QString title() const { return m_content.title; }
    [[nodiscard]] QString text() const { return m_content.cell.text; }
    [[nodiscard]] QString tip() const { return m_content.cell.tip; }
    [[nodiscard]] bool isPicked() const { return m_picked; }
    [[nodiscard]] bool isFocused() const;

Q_SIGNALS:
    void rowChanged();
    void columnChanged();
    void contentChanged();
    void themeChanged();
    void selectionChanged();
    void hoveredRowChanged();
    void lineChanged();
    void lineXChanged();
    void hintChanged();
    void fontChanged();
    void inkChanged();
    void chipChanged();
    void chipWidthChanged();
    void iconPixelsChanged();
    void heardChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void look();
    void measureIcon();
    void lookAtSelection();
    void tellReader();
    template <typename Value>
    bool put(Value &mine, const Value &now, void (CellFace::*changed)());

    models::CellContent m_content;
    QString m_line;
    QFont m_font;
    QColor m_ink;
    QColor m_chipColour;
    QUrl m_chipIcon;
    QPointer<Theme> m_theme;
    QPointer<models::RowSelection> m_selection;
    qreal m_lineX = 0;
    qreal m_chipWidth = 0;
    int m_iconPixels = Theme::iconSmall;
    int m_row = -1;
    int m_column = -1;
    int m_hoveredRow = -1;
    bool m_tableFocused = false;
    bool m_pooled = false;
    bool m_picked = false;
    bool m_cut = false;
};

} // namespace transmittal::controls
