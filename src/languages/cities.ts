// Cities in which bodies meet, by their names in the six official languages, with their time zones.
import type { LanguageTag } from '#domain/meeting.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

/** Zone, then the names in the order of LANGUAGES; variants of a name are parted by strokes. */
const CITIES = `
Europe/Vienna Vienna;Vienne;Viena;Вена|Вене;维也纳;فيينا
Europe/Zurich Geneva;Genève;Ginebra;Женева|Женеве;日内瓦;جنيف
America/New_York New York;New York;Nueva York;Нью-Йорк|Нью-Йорке;纽约;نيويورك
Africa/Nairobi Nairobi;Nairobi;Nairobi;Найроби;内罗毕;نيروبي
Africa/Addis_Ababa Addis Ababa;Addis-Abeba;Addis Abeba;Аддис-Абеба|Аддис-Абебе;亚的斯亚贝巴;أديس أبابا
Asia/Bangkok Bangkok;Bangkok;Bangkok;Бангкок|Бангкоке;曼谷;بانكوك
America/Santiago Santiago;Santiago;Santiago;Сантьяго;圣地亚哥;سانتياغو
Asia/Beirut Beirut;Beyrouth;Beirut;Бейрут|Бейруте;贝鲁特;بيروت
Europe/Rome Rome;Rome;Roma;Рим|Риме;罗马;روما
Europe/Paris Paris;Paris;París;Париж|Париже;巴黎;باريس
Europe/Amsterdam The Hague;La Haye;La Haya;Гаага|Гааге;海牙;لاهاي
Europe/Amsterdam Utrecht;Utrecht;Utrecht;Утрехт|Утрехте;乌得勒支;أوتريخت
Europe/Amsterdam Maastricht;Maastricht;Maastricht;Маастрихт|Маастрихте;马斯特里赫特;ماستريخت
Europe/Rome Turin;Turin;Turín;Турин|Турине;都灵;تورينو
Europe/Rome Trieste;Trieste;Trieste;Триест|Триесте;的里雅斯特;تريستا
Europe/Zurich Montreux;Montreux;Montreux;Монтрё;蒙特勒;مونترو
Europe/Zurich Basel;Bâle;Basilea;Базель|Базеле;巴塞尔;بازل
Europe/Monaco Monaco;Monaco;Mónaco;Монако;摩纳哥;موناكو
America/Managua Managua;Managua;Managua;Манагуа;马那瓜;ماناغوا
America/Santo_Domingo Santo Domingo;Saint-Domingue;Santo Domingo;Санто-Доминго;圣多明各;سانتو دومينغو
America/El_Salvador San Salvador;San Salvador;San Salvador;Сан-Сальвадор;圣萨尔瓦多;سان سلفادور
America/Lima Cusco;Cusco;Cusco;Куско;库斯科;كوسكو
America/Mexico_City Guadalajara;Guadalajara;Guadalajara;Гвадалахара;瓜达拉哈拉;غوادالاخارا
America/Bogota Cartagena;Carthagène;Cartagena;Картахена;卡塔赫纳;كارتاخينا
Africa/Lome Lomé;Lomé;Lomé;Ломе;洛美;لومي
Africa/Maputo Maputo;Maputo;Maputo;Мапуту;马普托;مابوتو
Europe/Berlin Bonn;Bonn;Bonn;Бонн|Бонне;波恩;بون
Europe/Berlin Hamburg;Hambourg;Hamburgo;Гамбург|Гамбурге;汉堡;هامبورغ
Europe/Berlin Berlin;Berlin;Berlín;Берлин|Берлине;柏林;برلين
America/Toronto Montreal;Montréal;Montreal;Монреаль|Монреале;蒙特利尔;مونتريال
America/New_York Washington, D.C.|Washington;Washington;Washington;Вашингтон|Вашингтоне;华盛顿;واشنطن
Asia/Qatar Doha;Doha;Doha;Доха|Дохе;多哈;الدوحة
Asia/Shanghai Beijing;Beijing|Pékin;Beijing|Pekín;Пекин|Пекине;北京;بيجين|بكين
Asia/Shanghai Kunming;Kunming;Kunming;Куньмин|Куньмине;昆明;كونمينغ
Africa/Cairo Cairo;Le Caire;El Cairo;Каир|Каире;开罗;القاهرة
Africa/Cairo Sharm el-Sheikh;Charm el-Cheikh;Sharm el-Sheikh;Шарм-эш-Шейх;沙姆沙伊赫;شرم الشيخ
Europe/Istanbul Istanbul;Istanbul;Estambul;Стамбул|Стамбуле;伊斯坦布尔;إسطنبول
Europe/Istanbul Ankara;Ankara;Ankara;Анкара|Анкаре;安卡拉;أنقرة
Europe/Istanbul Antalya;Antalya;Antalya;Анталья|Анталье;安塔利亚;أنطاليا
Europe/London London;Londres;Londres;Лондон|Лондоне;伦敦;لندن
Europe/London Glasgow;Glasgow;Glasgow;Глазго;格拉斯哥;غلاسكو
Europe/Zurich Bern|Berne;Berne;Berna;Берн|Берне;伯尔尼;برن
Europe/Zurich Lausanne;Lausanne;Lausana;Лозанна|Лозанне;洛桑;لوزان
Europe/Brussels Brussels;Bruxelles;Bruselas;Брюссель|Брюсселе;布鲁塞尔;بروكسل
Europe/Luxembourg Luxembourg;Luxembourg;Luxemburgo;Люксембург|Люксембурге;卢森堡;لكسمبرغ
Europe/Paris Strasbourg;Strasbourg;Estrasburgo;Страсбург|Страсбурге;斯特拉斯堡;ستراسبورغ
Europe/Paris Marseille;Marseille;Marsella;Марсель|Марселе;马赛;مرسيليا
Europe/Madrid Madrid;Madrid;Madrid;Мадрид|Мадриде;马德里;مدريد
Europe/Madrid Valencia;Valence;Valencia;Валенсия|Валенсии;巴伦西亚;فالنسيا
Europe/Lisbon Lisbon;Lisbonne;Lisboa;Лиссабон|Лиссабоне;里斯本;لشبونة
Europe/Copenhagen Copenhagen;Copenhague;Copenhague;Копенгаген|Копенгагене;哥本哈根;كوبنهاغن
Europe/Oslo Oslo;Oslo;Oslo;Осло;奥斯陆;أوسلو
Europe/Stockholm Stockholm;Stockholm;Estocolmo;Стокгольм|Стокгольме;斯德哥尔摩;ستوكهولم
Europe/Helsinki Helsinki;Helsinki;Helsinki;Хельсинки;赫尔辛基;هلسنكي
Europe/Warsaw Warsaw;Varsovie;Varsovia;Варшава|Варшаве;华沙;وارسو
Europe/Warsaw Katowice;Katowice;Katowice;Катовице;卡托维兹;كاتوفيتسه
Europe/Prague Prague;Prague;Praga;Прага|Праге;布拉格;براغ
Europe/Budapest Budapest;Budapest;Budapest;Будапешт|Будапеште;布达佩斯;بودابست
Europe/Bucharest Bucharest;Bucarest;Bucarest;Бухарест|Бухаресте;布加勒斯特;بوخارست
Europe/Athens Athens;Athènes;Atenas;Афины|Афинах;雅典;أثينا
Europe/Belgrade Belgrade;Belgrade;Belgrado;Белград|Белграде;贝尔格莱德;بلغراد
Europe/Moscow Moscow;Moscou;Moscú;Москва|Москве;莫斯科;موسكو
Europe/Moscow Saint Petersburg|St. Petersburg;Saint-Pétersbourg;San Petersburgo;Санкт-Петербург|Санкт-Петербурге;圣彼得堡;سانت بطرسبرغ
Europe/Minsk Minsk;Minsk;Minsk;Минск|Минске;明斯克;مينسك
Asia/Tbilisi Tbilisi;Tbilissi;Tbilisi;Тбилиси;第比利斯;تبليسي
Asia/Yerevan Yerevan;Erevan;Ereván;Ереван|Ереване;埃里温;يريفان
Asia/Baku Baku;Bakou;Bakú;Баку;巴库;باكو
Asia/Tashkent Tashkent;Tachkent;Taskent;Ташкент|Ташкенте;塔什干;طشقند
Asia/Samarkand Samarkand;Samarcande;Samarcanda;Самарканд|Самарканде;撒马尔罕;سمرقند
Asia/Almaty Almaty;Almaty;Almaty;Алматы;阿拉木图;ألماتي
Asia/Almaty Astana;Astana;Astaná;Астана|Астане;阿斯塔纳;أستانا
Asia/Bishkek Bishkek;Bichkek;Biskek;Бишкек|Бишкеке;比什凯克;بيشكيك
Asia/Ulaanbaatar Ulaanbaatar;Oulan-Bator;Ulán Bator;Улан-Батор|Улан-Баторе;乌兰巴托;أولان باتور
Asia/Dubai Dubai;Doubaï;Dubái;Дубай|Дубае;迪拜;دبي
Asia/Dubai Abu Dhabi;Abou Dhabi;Abu Dabi;Абу-Даби;阿布扎比;أبو ظبي
Asia/Riyadh Riyadh;Riyad;Riad;Эр-Рияд|Эр-Рияде;利雅得;الرياض
Asia/Riyadh Jeddah;Djedda;Yeda;Джидда|Джидде;吉达;جدة
Asia/Bahrain Manama;Manama;Manama;Манама|Манаме;麦纳麦;المنامة
Asia/Kuwait Kuwait City;Koweït;Kuwait;Эль-Кувейт|Эль-Кувейте;科威特城;مدينة الكويت
Asia/Muscat Muscat;Mascate;Mascate;Маскат|Маскате;马斯喀特;مسقط
Asia/Amman Amman;Amman;Ammán;Амман|Аммане;安曼;عمّان|عمان
Asia/Baghdad Baghdad;Bagdad;Bagdad;Багдад|Багдаде;巴格达;بغداد
Asia/Tehran Tehran;Téhéran;Teherán;Тегеран|Тегеране;德黑兰;طهران
Asia/Karachi Islamabad;Islamabad;Islamabad;Исламабад|Исламабаде;伊斯兰堡;إسلام أباد
Asia/Kolkata New Delhi;New Delhi;Nueva Delhi;Нью-Дели;新德里;نيودلهي
Asia/Dhaka Dhaka;Dacca;Daca;Дакка|Дакке;达卡;دكا
Asia/Colombo Colombo;Colombo;Colombo;Коломбо;科伦坡;كولومبو
Asia/Kathmandu Kathmandu;Katmandou;Katmandú;Катманду;加德满都;كاتماندو
Asia/Jakarta Jakarta;Jakarta;Yakarta;Джакарта|Джакарте;雅加达;جاكرتا
Asia/Makassar Bali;Bali;Bali;Бали;巴厘岛;بالي
Asia/Manila Manila;Manille;Manila;Манила|Маниле;马尼拉;مانيلا
Asia/Singapore Singapore;Singapour;Singapur;Сингапур|Сингапуре;新加坡;سنغافورة
Asia/Kuala_Lumpur Kuala Lumpur;Kuala Lumpur;Kuala Lumpur;Куала-Лумпур|Куала-Лумпуре;吉隆坡;كوالالمبور
Asia/Ho_Chi_Minh Hanoi;Hanoï;Hanói;Ханой|Ханое;河内;هانوي
Asia/Phnom_Penh Phnom Penh;Phnom Penh;Nom Pen;Пномпень|Пномпене;金边;بنوم بنه
Asia/Tokyo Tokyo;Tokyo;Tokio;Токио;东京;طوكيو
Asia/Tokyo Kyoto;Kyoto;Kioto;Киото;京都;كيوتو
Asia/Seoul Seoul;Séoul;Seúl;Сеул|Сеуле;首尔;سيول
Asia/Seoul Busan;Busan;Busan;Пусан|Пусане;釜山;بوسان
Australia/Sydney Sydney;Sydney;Sídney;Сидней|Сиднее;悉尼;سيدني
Australia/Sydney Canberra;Canberra;Canberra;Канберра|Канберре;堪培拉;كانبرا
Pacific/Auckland Wellington;Wellington;Wellington;Веллингтон|Веллингтоне;惠灵顿;ولنغتون
Pacific/Fiji Suva;Suva;Suva;Сува|Суве;苏瓦;سوفا
Pacific/Apia Apia;Apia;Apia;Апиа;阿皮亚;أبيا
America/Jamaica Kingston;Kingston;Kingston;Кингстон|Кингстоне;金斯敦;كينغستون
America/Havana Havana;La Havane;La Habana;Гавана|Гаване;哈瓦那;هافانا
America/Mexico_City Mexico City;Mexico;Ciudad de México;Мехико;墨西哥城;مكسيكو سيتي
America/Cancun Cancun|Cancún;Cancún;Cancún;Канкун|Канкуне;坎昆;كانكون
America/Guatemala Guatemala City;Guatemala;Ciudad de Guatemala;Гватемала;危地马拉城;مدينة غواتيمالا
America/Panama Panama City;Panama;Ciudad de Panamá;Панама|Панаме;巴拿马城;مدينة بنما
America/Costa_Rica San José;San José;San José;Сан-Хосе;圣何塞;سان خوسيه
America/Bogota Bogotá|Bogota;Bogota;Bogotá;Богота|Боготе;波哥大;بوغوتا
America/Bogota Cali;Cali;Cali;Кали;卡利;كالي
America/Guayaquil Quito;Quito;Quito;Кито;基多;كيتو
America/Lima Lima;Lima;Lima;Лима|Лиме;利马;ليما
America/La_Paz La Paz;La Paz;La Paz;Ла-Пас|Ла-Пасе;拉巴斯;لاباز
America/Sao_Paulo Brasília|Brasilia;Brasilia;Brasilia;Бразилиа;巴西利亚;برازيليا
America/Sao_Paulo Rio de Janeiro;Rio de Janeiro;Río de Janeiro;Рио-де-Жанейро;里约热内卢;ريو دي جانيرو
America/Belem Belém;Belém;Belém;Белен|Белене;贝伦;بيليم
America/Argentina/Buenos_Aires Buenos Aires;Buenos Aires;Buenos Aires;Буэнос-Айрес|Буэнос-Айресе;布宜诺斯艾利斯;بوينس آيرس
America/Montevideo Montevideo;Montevideo;Montevideo;Монтевидео;蒙得维的亚;مونتيفيديو
America/Asuncion Asunción;Asunción;Asunción;Асунсьон|Асунсьоне;亚松森;أسونسيون
America/Barbados Bridgetown;Bridgetown;Bridgetown;Бриджтаун|Бриджтауне;布里奇敦;بريدجتاون
America/Port_of_Spain Port of Spain;Port of Spain;Puerto España;Порт-оф-Спейн|Порт-оф-Спейне;西班牙港;بورت أوف سبين
America/Toronto Ottawa;Ottawa;Ottawa;Оттава|Оттаве;渥太华;أوتاوا
Africa/Casablanca Rabat;Rabat;Rabat;Рабат|Рабате;拉巴特;الرباط
Africa/Casablanca Marrakech|Marrakesh;Marrakech;Marrakech;Марракеш|Марракеше;马拉喀什;مراكش
Africa/Tunis Tunis;Tunis;Túnez;Тунис|Тунисе;突尼斯;تونس
Africa/Algiers Algiers;Alger;Argel;Алжир|Алжире;阿尔及尔;الجزائر
Africa/Khartoum Khartoum;Khartoum;Jartum;Хартум|Хартуме;喀土穆;الخرطوم
Africa/Dakar Dakar;Dakar;Dakar;Дакар|Дакаре;达喀尔;داكار
Africa/Abidjan Abidjan;Abidjan;Abiyán;Абиджан|Абиджане;阿比让;أبيدجان
Africa/Accra Accra;Accra;Accra;Аккра|Аккре;阿克拉;أكرا
Africa/Lagos Abuja;Abuja;Abuya;Абуджа|Абудже;阿布贾;أبوجا
Africa/Douala Yaoundé|Yaounde;Yaoundé;Yaundé;Яунде;雅温得;ياوندي
Africa/Kinshasa Kinshasa;Kinshasa;Kinshasa;Киншаса|Киншасе;金沙萨;كينشاسا
Africa/Kampala Kampala;Kampala;Kampala;Кампала|Кампале;坎帕拉;كمبالا
Africa/Kigali Kigali;Kigali;Kigali;Кигали;基加利;كيغالي
Africa/Dar_es_Salaam Dar es Salaam;Dar es-Salaam;Dar es Salaam;Дар-эс-Салам|Дар-эс-Саламе;达累斯萨拉姆;دار السلام
Africa/Dar_es_Salaam Arusha;Arusha;Arusha;Аруша|Аруше;阿鲁沙;أروشا
Africa/Lusaka Lusaka;Lusaka;Lusaka;Лусака|Лусаке;卢萨卡;لوساكا
Africa/Harare Victoria Falls;Victoria Falls;Victoria Falls;Виктория-Фолс;维多利亚瀑布;شلالات فيكتوريا
Africa/Windhoek Windhoek;Windhoek;Windhoek;Виндхук|Виндхуке;温得和克;ويندهوك
Africa/Johannesburg Johannesburg;Johannesburg;Johannesburgo;Йоханнесбург|Йоханнесбурге;约翰内斯堡;جوهانسبرغ
Africa/Johannesburg Durban;Durban;Durban;Дурбан|Дурбане;德班;ديربان
Africa/Johannesburg Cape Town;Le Cap;Ciudad del Cabo;Кейптаун|Кейптауне;开普敦;كيب تاون
Indian/Mauritius Port Louis;Port-Louis;Port Louis;Порт-Луи;路易港;بورت لويس
Indian/Maldives Malé;Malé;Malé;Мале;马累;ماليه
`;

/** The cities that a language names, with their time zones. */
export function citiesIn(language: (typeof LANGUAGES)[number] & LanguageTag): { readonly [name: string]: string } {
  const column = LANGUAGES.indexOf(language);
  const rows = CITIES.trim().split('\n');
  return Object.fromEntries(
    rows.flatMap((row) => {
      const zone = row.slice(0, row.indexOf(' '));
      const names = row.slice(zone.length + 1).split(';')[column] ?? '';
      return names.split('|').map((name) => [name, zone]);
    }),
  );
}
