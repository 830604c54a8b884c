extension Gold {
  static let turkish = Gold(
    code: "tr",
    text: """
      Prof. Dr. Ayşe Kaya saat 9.30'da geldi. | Planı konuştular. | Sonra gitti.
      “Durmayacağız,” dedi Anna. | “Asla.” | Herkes sustu.
      Fiyat yüzde 3,5 arttı. | Haziranda düştü. | Kimse nedenini bilmiyor.
      Kim ödeyecek? | Bilinmiyor! | Bkz. s. 12.
      19. yüzyılda böyle değildi. | 2. Dünya Savaşı başladı. | Her şey değişti…
      Elma, armut vb. var. | Dükkân açık. | J. P. Morel işletiyor.
      Kitap 1998'de çıktı. | No. 5 en iyisidir. | Acme A.Ş. satıyor.
      """)

  static let vietnamese = Gold(
    code: "vi",
    text: """
      Ông Nam đến lúc 9.30 cùng PGS. TS. Lan. | Họ bàn về kế hoạch. | Sau đó ông về.
      “Chúng tôi không dừng lại”, chị Hoa nói. | “Không bao giờ.” | Mọi người im lặng.
      Giá tăng 3,5%. | Đến tháng 6, giá giảm. | Không ai biết vì sao.
      Ai trả tiền? | Không rõ! | Xem tr. 12.
      Bà sống ở TP. Hồ Chí Minh. | Nhà ở Q. 1. | Nhà đã cũ…
      Có táo, lê, v.v. | Cửa hàng mở cửa. | Sách ra năm 1998.
      Vốn là 2.500 tỷ đồng. | Ông J. P. Morel góp một nửa. | Đó là điều tốt.
      """)

  static let arabic = Gold(
    code: "ar",
    text: """
      وصل د. أحمد في الساعة 9.30 صباحا. | تحدثوا عن الخطة. | ثم غادر.
      قالت سلمى: «لن نتوقف أبدا». | صمت الجميع. | كان الجو باردا.
      ارتفع السعر 3.5 في المئة. | انخفض في يونيو. | لا أحد يعرف السبب.
      من سيدفع؟ | لا أحد يعلم! | انظر ص. 12 من التقرير.
      يوجد تفاح وكمثرى إلخ. | المتجر مفتوح. | هو قرب المحطة.
      صدر الكتاب عام 1998. | كتبه أ.د. سامي. | نفد الكتاب…
      هل هذا كل شيء؟ | نعم. | شكرا.
      """)

  static let chinese = Gold(
    code: "zh",
    text: """
      渡轮早上6.30出发。 | 中午到达。 | 船长在船上。
      “我们不会停。”安娜说。 | 大家都沉默了。 | 没有人说话。
      价格上涨了3.5%。 | 六月又下降了。 | 没有人知道为什么。
      谁来付钱？ | 不知道！ | 请看第12页。
      他说：“永远不会。” | 然后他走了。 | 门关上了……
      这本书（见下文）1998年出版。 | 作者是J. P. Morel。 | 已经卖完了。
      《红楼梦》是一部小说。 | 它很长。 | 很多人读过它！
      """)

  static let japanese = Gold(
    code: "ja",
    text: """
      船は朝6.30に出た。 | 昼に着いた。 | 船長も乗っていた。
      「私たちは止まらない。」とアンナは言った。 | みんな黙っていた。 | 誰も話さなかった。
      価格は3.5％上がった。 | 六月には下がった。 | 理由は誰も知らない。
      誰が払うのか？ | 分からない！ | 12ページを見よ。
      彼は「もういい」と言った。 | そして去った。 | ドアが閉まった……
      この本（下記参照）は1998年に出た。 | 著者は田中氏だ。 | 売り切れた。
      Ｖ８は速い。 | とても速い！ | 本当に？
      """)

  static let korean = Gold(
    code: "ko",
    text: """
      배는 아침 6.30에 떠났다. | 정오에 도착했다. | 선장도 타고 있었다.
      “우리는 멈추지 않는다.” | 안나가 말했다. | 모두 조용했다.
      가격이 3.5% 올랐다. | 6월에는 내렸다. | 이유는 아무도 모른다.
      누가 내는가? | 모른다! | 12쪽을 보라.
      그는 “이제 됐다”고 말했다. | 그리고 떠났다. | 문이 닫혔다…
      이 책은 1998년에 나왔다. | J. P. Morel이 썼다. | 다 팔렸다.
      제1장은 짧다. | 2장은 길다. | 아주 길다!
      """)
}
